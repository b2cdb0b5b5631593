package org.plumbline.sim.market;

import java.util.List;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;

/** The market: who buys, what they value, how they come to know and to choose. */
public record MarketParameters(
        @Parameter(
                meaning = "what the two axes of the market map mean; without them the axes are numbered",
                initial = "list")
        List<AxisParameters> axes,

        @Parameter(
                meaning = "the segments of customers; without any, four are drawn anew for each future",
                initial = "list")
        List<SegmentParameters> segments,

        @Parameter(
                meaning = "how fast tastes wander (sigma of a segment's centre)",
                unit = "per square root of a year",
                min = 0,
                max = 2,
                initial = "0.08",
                example = "0.1")
        double turbulence,

        @Parameter(
                meaning = "how long a movement of tastes keeps its direction",
                unit = "weeks",
                min = 4,
                max = 1040,
                initial = "2 years")
        Weeks driftMemory,

        @Parameter(
                meaning = "simulated customers for each firm: a sample size, not a count of real customers",
                unit = "customers",
                min = 5,
                max = 2000,
                initial = "30",
                source = "prototype: 15, 30, 60 a firm gave ten-year survival .25, .34, .36")
        int simulatedCustomers,

        @Parameter(
                meaning = "purchases of a customer in a year, at all firms and outside together",
                unit = "per year",
                min = 0.1,
                max = 500,
                initial = "12")
        double purchaseRate,

        @Parameter(
                meaning = "how unequal customers' purchase rates are (standard deviation of their logarithm)",
                min = 0,
                max = 3,
                initial = "0.8")
        double purchaseSkew,

        @Parameter(
                meaning = "how often a customer chooses anew instead of buying what she bought before",
                unit = "per year",
                min = 0.1,
                max = 52,
                initial = "5")
        double reconsideration,

        @Parameter(
                meaning = "share of purchases that go to none of the firms at the start",
                unit = "share",
                min = 0.01,
                max = 0.9,
                initial = "0.3")
        double outsideShare,

        @Parameter(
                meaning = "how fast what customers expect elsewhere follows the firms' own progress",
                unit = "per year",
                min = 0,
                max = 5,
                initial = "0.5")
        double outsideFollows,

        @Parameter(
                meaning = "weight of quality in choice (utility for each unit of log quality)",
                min = 0,
                max = 10,
                initial = "0.719",
                source = "calibrated: docs/model/calibration.md")
        double qualityWeight,

        @Parameter(
                meaning = "weight of the squared distance to the ideal in choice",
                unit = "per squared map unit",
                min = 0,
                max = 50,
                initial = "4")
        double tasteWeight,

        @Parameter(
                meaning = "weight of price in choice (utility for each unit of log price)",
                min = 0,
                max = 20,
                initial = "2.4")
        double priceWeight,

        @Parameter(
                meaning = "how alike a firm's own offerings are to a customer (nest parameter; 1 is not at all)",
                min = 0.05,
                max = 1,
                initial = "0.25")
        double nestScale,

        @Parameter(
                meaning = "how fast people come to know a firm through its own efforts (Bass p)",
                unit = "per year",
                min = 0,
                max = 10,
                initial = "0.18")
        double advertisingReach,

        @Parameter(
                meaning = "how fast people come to know a firm from others who know it (Bass q)",
                unit = "per year",
                min = 0,
                max = 10,
                initial = "0.49")
        double wordOfMouth,

        @Parameter(
                meaning = "customers on either side of her neighbourhood with whom a customer talks",
                unit = "customers",
                min = 1,
                max = 25,
                initial = "3")
        int neighbours,

        @Parameter(
                meaning = "how often a customer forgets one of the firms, whichever it is, unless she buys from it",
                unit = "per year",
                min = 0,
                max = 5,
                initial = "0.1")
        double forgetting,

        @Parameter(
                meaning =
                        "share of customers who know a firm a year before the start, as in a young market; 0 stands for"
                                + " as many as learning and forgetting would leave in the long run if it were the only one to forget",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0",
                example = "0.1")
        double knownAtStart,

        @Parameter(
                meaning = "how long a buyer waits for what she ordered; an order that would take longer is lost",
                unit = "weeks",
                min = 0,
                max = 104,
                initial = "0 weeks",
                example = "6 weeks")
        Weeks waiting,

        @Parameter(
                meaning = "chance that a buyer who was turned away looks elsewhere; one in five of these forgets the"
                        + " firm",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.25")
        double disappointment,

        @Parameter(
                meaning = "chance that a buyer notices something new on a visit",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.15",
                source = "exposure at a contact, .1 to .2 a visit: assumed")
        double noticing,

        @Parameter(
                meaning = "share of those who know the firm that a launch reaches at once",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.12")
        double launchReach,

        @Parameter(
                meaning = "standard deviation of one experience with an offering, or one look at it",
                unit = "map units",
                min = 0.01,
                max = 2,
                initial = "0.3")
        double experienceNoise,

        @Parameter(
                meaning = "how far back customers remember what they saw of a firm",
                unit = "weeks",
                min = 4,
                max = 1040,
                initial = "2 years")
        Weeks brandMemory,

        @Parameter(
                meaning = "scatter that customers expect of a firm they know little of (variance per dimension)",
                unit = "squared map units",
                min = 0.0001,
                max = 4,
                initial = "0.1")
        double brandVariance,

        @Parameter(
                meaning = "how many experiences that expectation weighs as much as",
                unit = "experiences",
                min = 0.1,
                max = 100,
                initial = "4")
        double brandCaution,

        @Parameter(meaning = "seasonal factors of demand, twelve, one a month; none for an even year", initial = "list")
        List<Double> season,

        @Parameter(meaning = "a technology on a new curve, if there is to be one", initial = "group")
        DisruptionParameters disruption) {

    /** Checks every value against its declaration, the number of axes (0 or 2) and of seasonal factors (0 or 12). */
    public MarketParameters {
        Declaration.require(
                MarketParameters.class,
                axes,
                segments,
                turbulence,
                driftMemory,
                simulatedCustomers,
                purchaseRate,
                purchaseSkew,
                reconsideration,
                outsideShare,
                outsideFollows,
                qualityWeight,
                tasteWeight,
                priceWeight,
                nestScale,
                advertisingReach,
                wordOfMouth,
                neighbours,
                forgetting,
                knownAtStart,
                waiting,
                disappointment,
                noticing,
                launchReach,
                experienceNoise,
                brandMemory,
                brandVariance,
                brandCaution,
                season,
                disruption);
        axes = List.copyOf(axes);
        segments = List.copyOf(segments);
        season = List.copyOf(season);
        if (!axes.isEmpty() && axes.size() != 2) {
            throw new IllegalArgumentException("axes has " + axes.size() + " entries, but the map has two axes");
        }
        if (!season.isEmpty() && season.size() != 12) {
            throw new IllegalArgumentException("season has " + season.size() + " factors, but a year has 12 months");
        }
        for (double factor : season) {
            if (!(factor >= 0 && factor <= 10)) {
                throw new IllegalArgumentException("season factor (" + factor + ") must lie between 0 and 10");
            }
        }
    }
}

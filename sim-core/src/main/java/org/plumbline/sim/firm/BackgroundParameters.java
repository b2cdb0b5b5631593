package org.plumbline.sim.firm;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** The other firms of the market: how many, how different, how they come and go. */
public record BackgroundParameters(
        @Parameter(meaning = "rivals at the start", unit = "firms", min = 1, max = 200, initial = "12")
        int rivals,

        @Parameter(
                meaning = "how unequal rivals are in size (standard deviation of log staff)",
                min = 0,
                max = 2,
                initial = "0.5")
        double sizeSpread,

        @Parameter(
                meaning = "how far rivals' visions lie from a segment's centre (standard deviation per dimension)",
                unit = "map units",
                min = 0,
                max = 2,
                initial = "0.32")
        double visionSpread,

        @Parameter(
                meaning = "how unequal firms are in ability (standard deviation of log quality)",
                min = 0,
                max = 2,
                initial = "0.3")
        double abilitySpread,

        @Parameter(
                meaning = "how unequal firms are in what an hour of work yields (standard deviation of its logarithm)",
                min = 0,
                max = 2,
                initial = "0.473",
                source = "calibrated: docs/model/calibration.md")
        double efficiencySpread,

        @Parameter(
                meaning = "half the range in which rivals' complementary assets lie round the usual half",
                unit = "share",
                min = 0,
                max = 0.5,
                initial = "0.4")
        double assetRange,

        @Parameter(
                meaning = "how unequal firms are in their flow of sparks (standard deviation of its logarithm)",
                min = 0,
                max = 3,
                initial = "1.1")
        double sparkSpread,

        @Parameter(meaning = "rivals' levers on average", unit = "share", min = 0, max = 1, initial = "0.4")
        double leverMean,

        @Parameter(
                meaning = "half the range in which rivals' levers lie",
                unit = "share",
                min = 0,
                max = 0.5,
                initial = "0.3")
        double leverRange,

        @Parameter(
                meaning = "entrants in a year for each firm at the start",
                unit = "per year",
                min = 0,
                max = 2,
                initial = "0.1")
        double entryRate,

        @Parameter(
                meaning = "share of customers who know an entrant at once",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.25")
        double entrantReach,

        @Parameter(
                meaning = "staff of the usual entrant (median) against that of the firm in question",
                unit = "share",
                min = 0.01,
                max = 10,
                initial = "0.5")
        double entrantSize,

        @Parameter(
                meaning = "how unequal entrants are in size (standard deviation of log staff)",
                min = 0,
                max = 2,
                initial = "0.7",
                source = "prototype of the economy")
        double entrantSizeSpread,

        @Parameter(
                meaning = "months of cost that the usual entrant has as cash (median)",
                unit = "months",
                min = 0.1,
                max = 60,
                initial = "4",
                source = "calibrated: docs/model/calibration.md")
        double entrantCash,

        @Parameter(
                meaning = "how unequal entrants are in these months (standard deviation of their logarithm)",
                min = 0,
                max = 3,
                initial = "1.1",
                source = "prototype of the economy")
        double entrantCashSpread,

        @Parameter(
                meaning = "large shocks to a firm's reputation",
                unit = "per year",
                min = 0,
                max = 10,
                initial = "0.26")
        double reputationShocks,

        @Parameter(
                meaning = "size of such a shock (scale of a Laplace law, in utility)",
                min = 0,
                max = 5,
                initial = "0.52")
        double reputationShockSize,

        @Parameter(
                meaning = "how fast such a shock is forgotten",
                unit = "per year",
                min = 0,
                max = 10,
                initial = "0.3")
        double reputationRecovery,

        @Parameter(
                meaning = "chance in a year that the owner of a firm of five closes it though it could go on",
                unit = "per year",
                min = 0,
                max = 1,
                initial = "0.0246",
                source = "calibrated: docs/model/calibration.md")
        double closing,

        @Parameter(
                meaning =
                        "further chance in a year of closing while the last year, or the time since entry, made a loss",
                unit = "per year",
                min = 0,
                max = 2,
                initial = "0.0945",
                source = "calibrated: docs/model/calibration.md")
        double lossClosing,

        @Parameter(
                meaning = "how that first chance falls with staff (power of staff over five)",
                min = 0,
                max = 2,
                initial = "0.27",
                source = "prototype of the economy")
        double closingBySize,

        @Parameter(meaning = "how fast a gap in staff is filled", unit = "per year", min = 0, max = 12, initial = "0.9")
        double hiring,

        @Parameter(
                meaning = "how fast staff beyond need is let go",
                unit = "per year",
                min = 0,
                max = 12,
                initial = "1.9")
        double shedding,

        @Parameter(
                meaning = "months of cost that firms keep as cash before owners take money out",
                unit = "months",
                min = 0,
                max = 60,
                initial = "3")
        double cashKept,

        @Parameter(
                meaning = "months of cost that owners can put in from their own pocket before they give up",
                unit = "months",
                min = 0,
                max = 60,
                initial = "2")
        double ownerReserve,

        @Parameter(
                meaning = "how far wages follow the mean productivity of the trade",
                unit = "per year",
                min = 0,
                max = 5,
                initial = "0.5")
        double wagesFollow,

        @Parameter(meaning = "rounds of investors' money for firms that cannot live on sales yet", initial = "group")
        FundingParameters funding) {

    /** Checks every value against its declaration. */
    public BackgroundParameters {
        Declaration.require(
                BackgroundParameters.class,
                rivals,
                sizeSpread,
                visionSpread,
                abilitySpread,
                efficiencySpread,
                assetRange,
                sparkSpread,
                leverMean,
                leverRange,
                entryRate,
                entrantReach,
                entrantSize,
                entrantSizeSpread,
                entrantCash,
                entrantCashSpread,
                reputationShocks,
                reputationShockSize,
                reputationRecovery,
                closing,
                lossClosing,
                closingBySize,
                hiring,
                shedding,
                cashKept,
                ownerReserve,
                wagesFollow,
                funding);
    }
}

package org.plumbline.sim.innovation;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** How ideas arise, are judged, worked out and launched, and what that takes. */
public record InnovationParameters(
        @Parameter(
                meaning = "sparks of a firm in a year, for each (staff)^0.35",
                unit = "per year",
                min = 0,
                max = 500,
                initial = "3.32",
                source = "calibrated: docs/model/calibration.md")
        double sparks,

        @Parameter(
                meaning = "share of sparks that start from what a customer said rather than from an own belief",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.3")
        double customerIdeas,

        @Parameter(
                meaning = "how far a spark lies from where it started, at usual exploration (standard deviation)",
                unit = "map units",
                min = 0,
                max = 2,
                initial = "0.17")
        double ideaStep,

        @Parameter(
                meaning = "how far the usual spark's log quality lies below what the trade sells",
                min = 0,
                max = 10,
                initial = "1.95",
                source = "calibrated: docs/model/calibration.md")
        double ideaShortfall,

        @Parameter(
                meaning = "how unequal sparks are (standard deviation of their log quality)",
                min = 0,
                max = 5,
                initial = "1.5",
                source = "calibrated: docs/model/calibration.md")
        double ideaSpread,

        @Parameter(meaning = "time to write an idea down", unit = "hours", min = 0, max = 100, initial = "4")
        double writingHours,

        @Parameter(
                meaning = "what acceptance is worth to an author on average, beside any bonus, in time of hers that she"
                        + " would give for it (exponential)",
                unit = "hours",
                min = 0,
                max = 1000,
                initial = "12")
        double pride,

        @Parameter(
                meaning = "people who judge an idea at the gate, at most",
                unit = "people",
                min = 1,
                max = 15,
                initial = "3")
        int evaluators,

        @Parameter(
                meaning = "time that judging one idea takes of each evaluator",
                unit = "hours",
                min = 0,
                max = 40,
                initial = "1")
        double evaluationHours,

        @Parameter(
                meaning = "time that assessing the fit with the vision takes of each evaluator at full goalAlignment",
                unit = "hours",
                min = 0,
                max = 40,
                initial = "1")
        double fitHours,

        @Parameter(
                meaning = "how widely a layman's estimate of quality errs (standard deviation of log quality)",
                min = 0,
                max = 5,
                initial = "1")
        double judgementNoise,

        @Parameter(
                meaning = "log quality, less misfit, that an idea must seem to have to pass the gate",
                min = -10,
                max = 10,
                initial = "-1.69",
                source = "calibrated: docs/model/calibration.md")
        double gateThreshold,

        @Parameter(
                meaning = "weight of the squared distance from what evaluators believe customers want",
                unit = "per squared map unit",
                min = 0,
                max = 50,
                initial = "2")
        double misfitWeight,

        @Parameter(
                meaning = "weight of the stated vision at the gate at full goalAlignment",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.6")
        double visionWeight,

        @Parameter(
                meaning = "outlay for developing a usual idea",
                unit = "currency",
                min = 0,
                max = 1.0e9,
                initial = "38.3k",
                source = "calibrated: docs/model/calibration.md")
        Money developmentCost,

        @Parameter(
                meaning = "how unequal development costs are (standard deviation of their logarithm)",
                min = 0,
                max = 3,
                initial = "0.7")
        double costSpread,

        @Parameter(
                meaning = "working time for developing a usual idea",
                unit = "hours",
                min = 1,
                max = 100000,
                initial = "160")
        double developmentHours,

        @Parameter(
                meaning = "shortest time from start to launch, whatever the hours",
                unit = "weeks",
                min = 1,
                max = 520,
                initial = "4 weeks")
        Weeks shortestDevelopment,

        @Parameter(
                meaning = "longest time in development before a project is given up",
                unit = "weeks",
                min = 2,
                max = 1040,
                initial = "52 weeks")
        Weeks patience,

        @Parameter(meaning = "outlay for a launch", unit = "currency", min = 0, max = 1.0e9, initial = "5k")
        Money launchCost,

        @Parameter(
                meaning = "elements of a design that can be done one way or another",
                unit = "elements",
                min = 2,
                max = 16,
                initial = "10")
        int designElements,

        @Parameter(
                meaning = "other elements on which the value of each depends",
                unit = "elements",
                min = 0,
                max = 15,
                initial = "3")
        int designLinks,

        @Parameter(
                meaning = "log quality between a design of value 0.5 and one of value 1.5",
                min = 0,
                max = 20,
                initial = "2")
        double designWeight,

        @Parameter(
                meaning = "how widely a layman's estimate of a design change errs",
                min = 0,
                max = 2,
                initial = "0.1")
        double designNoise,

        @Parameter(
                meaning = "loss of the own part at which a colleague vetoes a change of the design",
                min = 0,
                max = 1,
                initial = "0.1")
        double vetoTolerance,

        @Parameter(
                meaning = "how far an idea may move on the map while it is worked out",
                unit = "map units",
                min = 0,
                max = 2,
                initial = "0.18")
        double reach,

        @Parameter(
                meaning = "how fast an offering's quality falls back towards what is usual",
                unit = "per year",
                min = 0,
                max = 5,
                initial = "0.19")
        double qualityDecay,

        @Parameter(
                meaning = "fixed cost of keeping an offering for a year",
                unit = "currency per year",
                min = 0,
                max = 1.0e9,
                initial = "2k")
        Money upkeep,

        @Parameter(
                meaning = "time an offering may sell below its own fixed cost before it is dropped",
                unit = "weeks",
                min = 4,
                max = 520,
                initial = "1.5 years")
        Weeks tolerance,

        @Parameter(
                meaning = "time within which a launch must have earned its cost to count as a success",
                unit = "weeks",
                min = 4,
                max = 520,
                initial = "3 years")
        Weeks successTime,

        @Parameter(meaning = "services, processes and business models among the sparks", initial = "group")
        KindParameters kinds,

        @Parameter(meaning = "imitation of what visibly sells", initial = "group")
        ImitationParameters imitation,

        @Parameter(meaning = "what the firm hears from outside", initial = "group")
        ListeningParameters listening,

        @Parameter(meaning = "reuse of finished design blocks", initial = "group")
        ReuseParameters reuse) {

    /**
     * Checks every value against its declaration, that designLinks is below designElements, and that the sources of sparks
     * leave room for an own belief.
     */
    public InnovationParameters {
        Declaration.require(
                InnovationParameters.class,
                sparks,
                customerIdeas,
                ideaStep,
                ideaShortfall,
                ideaSpread,
                writingHours,
                pride,
                evaluators,
                evaluationHours,
                fitHours,
                judgementNoise,
                gateThreshold,
                misfitWeight,
                visionWeight,
                developmentCost,
                costSpread,
                developmentHours,
                shortestDevelopment,
                patience,
                launchCost,
                designElements,
                designLinks,
                designWeight,
                designNoise,
                vetoTolerance,
                reach,
                qualityDecay,
                upkeep,
                tolerance,
                successTime,
                kinds,
                imitation,
                listening,
                reuse);
        if (designLinks >= designElements) {
            throw new IllegalArgumentException("designLinks is " + designLinks
                    + ", but an element can depend on at most the other " + (designElements - 1));
        }
        if (imitation.share() + listening.gaps() > 1) {
            throw new IllegalArgumentException("imitation.share is " + imitation.share() + ", but with listening.gaps ("
                    + listening.gaps() + ") it must not exceed 1");
        }
    }
}

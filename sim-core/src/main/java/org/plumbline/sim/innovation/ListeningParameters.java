package org.plumbline.sim.innovation;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;

/** What a firm hears from outside: gaps in the market, customers at the gate, market tests, buyers' remarks. */
public record ListeningParameters(
        @Parameter(
                meaning =
                        "share of sparks without a customer that start from a gap in the market, if there are hours to"
                                + " read",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.14")
        double gaps,

        @Parameter(
                meaning = "time to read lost orders and rivals' offers for a gap",
                unit = "hours",
                min = 0,
                max = 100,
                initial = "2")
        double gapHours,

        @Parameter(
                meaning = "customers whom the panel asks about an idea; 0 asks nobody",
                unit = "customers",
                min = 0,
                max = 50,
                initial = "1")
        int asked,

        @Parameter(meaning = "time to ask one customer", unit = "hours", min = 0, max = 40, initial = "0.5")
        double askingHours,

        @Parameter(
                meaning = "weight of one customer's answer against an evaluator's own view",
                unit = "factor",
                min = 0,
                max = 10,
                initial = "0.25")
        double askedWeight,

        @Parameter(
                meaning = "customers in a market test before launch; 0 tests nothing",
                unit = "customers",
                min = 0,
                max = 200,
                initial = "8")
        int testers,

        @Parameter(
                meaning = "outlay for a market test, as a share of that for the launch",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.1")
        double testCost,

        @Parameter(meaning = "time a market test takes", unit = "weeks", min = 0, max = 52, initial = "2 weeks")
        Weeks testTime,

        @Parameter(
                meaning = "share of what it needs to earn that a test must promise",
                unit = "share",
                min = 0,
                max = 10,
                initial = "0.0318",
                source = "calibrated: docs/model/calibration.md")
        double testBar,

        @Parameter(
                meaning = "time to read buyers' remarks on one offering each quarter",
                unit = "hours",
                min = 0,
                max = 100,
                initial = "1")
        double remarkHours,

        @Parameter(
                meaning = "redesigns of an offering after its launch, at most",
                unit = "redesigns",
                min = 0,
                max = 20,
                initial = "2")
        int redesigns,

        @Parameter(
                meaning = "hours and outlay of a redesign against those of its development",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.1")
        double redesignCost) {

    /** Checks every value against its declaration. */
    public ListeningParameters {
        Declaration.require(
                ListeningParameters.class,
                gaps,
                gapHours,
                asked,
                askingHours,
                askedWeight,
                testers,
                testCost,
                testTime,
                testBar,
                remarkHours,
                redesigns,
                redesignCost);
    }
}

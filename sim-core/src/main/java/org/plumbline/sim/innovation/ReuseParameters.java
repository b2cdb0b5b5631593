package org.plumbline.sim.innovation;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;

/** Reuse of finished design blocks: what a project inherits from related ones. */
public record ReuseParameters(
        @Parameter(
                meaning = "share of hours and outlay that full reuse in both domains saves",
                unit = "share",
                min = 0,
                max = 0.9,
                initial = "0.3")
        double saving,

        @Parameter(
                meaning =
                        "how far on the map related work may lie apart (scale at which relatedness has fallen to 0.6)",
                unit = "map units",
                min = 0.01,
                max = 4,
                initial = "0.3")
        double distance,

        @Parameter(
                meaning = "how long a finished block stays of use (time in which its use falls to 37 %)",
                unit = "weeks",
                min = 4,
                max = 1040,
                initial = "3 years")
        Weeks memory) {

    /** Checks every value against its declaration. */
    public ReuseParameters {
        Declaration.require(ReuseParameters.class, saving, distance, memory);
    }
}

package org.plumbline.sim.policy;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** The firm's capacity to innovate, beside its alignment. */
public record CapacityParameters(
        @Parameter(
                meaning = "who decides at the gate: hierarchical (the owner), flat (any champion), matrix (a majority)",
                initial = "matrix",
                example = "flat")
        Structure structure,

        @Parameter(
                meaning = "projects that may be under way at once",
                unit = "projects",
                min = 1,
                max = 100,
                initial = "3")
        int projectsAtOnce,

        @Parameter(
                meaning = "how far new ideas stray from what their authors believe in (0.5 is usual)",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double exploration) {

    /** Checks every value against its declaration. */
    public CapacityParameters {
        Declaration.require(CapacityParameters.class, structure, projectsAtOnce, exploration);
    }
}

package org.plumbline.sim.policy;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Money;

/** The firm's capacity to innovate, beside its alignment: allocation, structure, knowledge, risk, openness. */
public record CapacityParameters(
        @Parameter(
                meaning = "who decides at the gate: hierarchical (the owner), flat (any champion), matrix (a majority)",
                initial = "matrix",
                example = "flat")
        Structure structure,

        @Parameter(
                meaning = "people whom one person can lead; the more layers, the longer a verdict takes to come down",
                unit = "people",
                min = 2,
                max = 50,
                initial = "8")
        int span,

        @Parameter(
                meaning = "projects that may be under way at once",
                unit = "projects",
                min = 1,
                max = 100,
                initial = "3")
        int projectsAtOnce,

        @Parameter(
                meaning = "how far hours that one project cannot use go to the others; planning takes up to 2 hours a"
                        + " week",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0")
        double allocation,

        @Parameter(
                meaning = "share of the money for marketing that goes into talks with customers instead",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0")
        double marketingToResearch,

        @Parameter(
                meaning = "how much time people spend to learn from each other (1 is two hours a head and month)",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0")
        double sharing,

        @Parameter(
                meaning = "how much of what people know is written down, for up to 3 hours a week",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0")
        double codification,

        @Parameter(meaning = "training of each person", unit = "hours per year", min = 0, max = 400, initial = "0")
        double training,

        @Parameter(
                meaning = "how far new ideas stray from what their authors believe in (0.5 is usual)",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double exploration,

        @Parameter(
                meaning = "how far a project's estimate may fall below the gate's threshold before it is stopped",
                unit = "log quality",
                min = 0,
                max = 5,
                initial = "0.5")
        double patience,

        @Parameter(
                meaning = "what a failure costs its author, in hours of hers, as colleagues see and expect it",
                unit = "hours",
                min = 0,
                max = 200,
                initial = "0")
        double sanction,

        @Parameter(
                meaning = "bonus for the author of an idea that is launched",
                unit = "currency",
                min = 0,
                max = 1.0e7,
                initial = "0")
        Money reward,

        @Parameter(
                meaning = "how far projects are tested early and cheaply, at a fifth of their hours",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0")
        double failFast,

        @Parameter(
                meaning = "time for looking after partners",
                unit = "hours a week",
                min = 0,
                max = 200,
                initial = "2")
        double linkBudget,

        @Parameter(
                meaning = "how well the firm understands what is new to it",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double absorptiveCapacity,

        @Parameter(
                meaning = "how far ideas from outside are held in less esteem",
                unit = "log quality",
                min = 0,
                max = 5,
                initial = "0.2")
        double notInventedHere) {

    /** Checks every value against its declaration. */
    public CapacityParameters {
        Declaration.require(
                CapacityParameters.class,
                structure,
                span,
                projectsAtOnce,
                allocation,
                marketingToResearch,
                sharing,
                codification,
                training,
                exploration,
                patience,
                sanction,
                reward,
                failFast,
                linkBudget,
                absorptiveCapacity,
                notInventedHere);
    }

    /**
     * The capacity of a firm that does nothing special: the declared defaults but for these three.
     *
     * @throws IllegalArgumentException if a value lies outside its range
     */
    public static CapacityParameters plain(Structure structure, int projectsAtOnce, double exploration) {
        return new CapacityParameters(
                structure, 8, projectsAtOnce, 0, 0, 0, 0, 0, exploration, 0.5, 0, Money.of(0), 0, 2, 0.5, 0.2);
    }
}

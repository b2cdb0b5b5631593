package org.plumbline.sim.policy;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** The seven alignment levers: what a firm does to make its people pull one way. Effort, not its effect. */
public record Levers(
        @Parameter(
                meaning = "how clearly the vision is put: a clear message is heard with less noise",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.8")
        double clarity,

        @Parameter(
                meaning = "how often everybody meets to hear and discuss the vision",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.6")
        double communication,

        @Parameter(
                meaning = "how far the stated vision, beside the evaluators' own view, decides at the gate",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.7")
        double goalAlignment,

        @Parameter(
                meaning = "how far panels and teams mix departments that see each other's work",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.5")
        double crossFunctional,

        @Parameter(
                meaning = "how easily sparks are written down, answered and queued in an orderly way",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.5")
        double ideaProcess,

        @Parameter(
                meaning = "how far people and money follow the strategy: fewer projects at once, those that fit first",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.5")
        double resourcing,

        @Parameter(
                meaning = "how early and how precisely the firm measures what comes of its work",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.4",
                example = "0.5")
        double measurement) {

    /** Checks every lever against its declaration. */
    public Levers {
        Declaration.require(
                Levers.class,
                clarity,
                communication,
                goalAlignment,
                crossFunctional,
                ideaProcess,
                resourcing,
                measurement);
    }

    /** All seven levers at one value: the alignment dial. */
    public static Levers all(double alignment) {
        return new Levers(alignment, alignment, alignment, alignment, alignment, alignment, alignment);
    }
}

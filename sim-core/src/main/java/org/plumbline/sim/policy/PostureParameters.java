package org.plumbline.sim.policy;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** How far a firm looks ahead, how it prices, how openly it answers, how far it lets itself be taught. */
public record PostureParameters(
        @Parameter(
                meaning = "from tactical (0: ideas answer today's requests) to strategic (1: everybody sees reports of"
                        + " where tastes will be in three years)",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0",
                example = "0.6")
        double strategic,

        @Parameter(
                meaning = "the price of what is launched, and how far cost weighs at the gate: usual, cost-leader,"
                        + " differentiator or focus",
                initial = "usual",
                example = "differentiator")
        PriceStance priceStance,

        @Parameter(
                meaning = "whether everybody hears what became of every idea, so that colleagues learn what passes",
                initial = "false",
                example = "true")
        boolean openAnswers,

        @Parameter(
                meaning = "how far the owner moves the vision at a review towards what she, her people and the sales"
                        + " say; 0 never moves it",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.3")
        double visionLearning) {

    /** The posture of a firm that does nothing special: the declared defaults. */
    public static final PostureParameters PLAIN = new PostureParameters(0, PriceStance.USUAL, false, 0.3);

    /** Checks every value against its declaration. */
    public PostureParameters {
        Declaration.require(PostureParameters.class, strategic, priceStance, openAnswers, visionLearning);
    }
}

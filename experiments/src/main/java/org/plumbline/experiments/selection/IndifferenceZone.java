package org.plumbline.experiments.selection;

import java.math.BigDecimal;

/**
 * What a procedure with a guarantee is asked for.
 *
 * @param confidence probability of choosing the best where it leads by the indifference or more, below 1
 * @param indifference smallest difference worth finding, above zero, in the outcome's unit
 * @param firstStage replications of every strategy to begin with, at least 3
 * @param atMost most replications of a strategy, at least as many as the first stage; a choice that would take more is
 *     made without a guarantee
 */
public record IndifferenceZone(double confidence, double indifference, int firstStage, int atMost) {
    /** Checks the ranges. */
    public IndifferenceZone {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence (" + confidence + ") must lie between 0 and 1");
        }
        if (!(indifference > 0 && Double.isFinite(indifference))) {
            throw new IllegalArgumentException("indifference (" + indifference + ") must be finite and above zero");
        }
        if (firstStage < 3 || atMost < firstStage) {
            throw new IllegalArgumentException("first stage (" + firstStage + ") must be at least 3, and atMost ("
                    + atMost + ") at least as many");
        }
    }

    /** Refuses a confidence that blind choice would reach. */
    void requireBetterThanChance(int strategies) {
        if (!(confidence > 1.0 / strategies)) {
            throw new IllegalArgumentException(
                    "confidence (" + confidence + ") must exceed that of a blind choice among " + strategies);
        }
    }

    /** What can be said when the procedure ran to its end, or was cut short. */
    String statement(boolean guaranteed) {
        if (!guaranteed) {
            return "No guarantee: the choice would take more than " + atMost + " replications of a strategy.";
        }
        return "With probability " + plain(confidence) + " or more this is the best, if the best leads by "
                + plain(indifference) + " or more; outcomes taken as normal.";
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}

package org.plumbline.sim.market;

import org.plumbline.sim.quantity.Weeks;

/**
 * Adoption by advertising and word of mouth (Bass 1969): the hazard of somebody who has not adopted yet is h = p + q A
 * per year, with A the share of adopters among those she hears, the whole population or her neighbours. Draws nothing;
 * docking compares one uniform a week with {@link #weeklyProbability}, the market draws moments ahead ({@link Occasions}).
 *
 * @param innovation p, the hazard from advertising, per year, zero or more
 * @param imitation q, the hazard from word of mouth where everybody has adopted, per year, zero or more
 */
public record Adoption(double innovation, double imitation) {
    /** Checks that both hazards are zero or more. */
    public Adoption {
        requireHazard("innovation p", innovation);
        requireHazard("imitation q", imitation);
    }

    /**
     * The hazard p + q A, per year.
     *
     * @param adoptedShare A, in [0, 1]
     */
    public double hazard(double adoptedShare) {
        if (!(adoptedShare >= 0 && adoptedShare <= 1)) {
            throw new IllegalArgumentException("share of adopters (" + adoptedShare + ") must lie in [0, 1]");
        }
        return innovation + imitation * adoptedShare;
    }

    /**
     * The hazard p + q A where A is a count of adopters among those heard; nobody heard means that only advertising works.
     *
     * @param adopters how many of those heard have adopted, from 0 to {@code heard}
     * @param heard how many are heard
     */
    public double hazard(int adopters, int heard) {
        return heard == 0 ? hazard(0) : hazard((double) adopters / heard);
    }

    /**
     * The probability 1 - e^(-h / 52) that somebody adopts within a week under a constant hazard.
     *
     * @param hazard h, per year, zero or more
     */
    public static double weeklyProbability(double hazard) {
        requireHazard("hazard", hazard);
        return -StrictMath.expm1(-hazard / Weeks.PER_YEAR);
    }

    private static void requireHazard(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " (" + value + ") must be zero or more per year");
        }
    }
}

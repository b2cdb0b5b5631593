package org.plumbline.experiments.fitting;

/**
 * How much a calibration tries. Waves of history matching and rounds of refinement use the same markets for every parameter
 * set, so that sets differ by their parameters; the finalists are measured on markets that were never used before.
 *
 * @param points parameter sets of a wave, at least 4
 * @param markets markets of each in waves, at least 2; in rounds of refinement twice, for finalists six times as many
 * @param years how long markets are simulated
 * @param seed from which designs and markets follow
 */
public record CalibrationPlan(int points, int markets, int years, long seed) {
    /** Waves of history matching. */
    static final int WAVES = 2;
    /** Rounds of refinement. */
    static final int ROUNDS = 3;

    private static final int LEAST_REFINED = 4;

    /** Checks the numbers. */
    public CalibrationPlan {
        if (points < 4 || points > 10_000) {
            throw new IllegalArgumentException("points (" + points + ") of a wave must lie between 4 and 10000");
        }
        if (markets < 2 || markets > 10_000) {
            throw new IllegalArgumentException("markets (" + markets + ") must lie between 2 and 10000");
        }
    }

    /** Waves and rounds. */
    int stages() {
        return WAVES + ROUNDS;
    }

    boolean refines(int stage) {
        return stage >= WAVES;
    }

    /** Parameter sets of a stage; the stage after the last is that of the finalists. */
    int points(int stage) {
        return refines(stage) ? Math.max(LEAST_REFINED, points / 4) : points;
    }

    /** Markets of each. */
    int markets(int stage) {
        if (stage == stages()) {
            return 6 * markets;
        }
        return refines(stage) ? 2 * markets : markets;
    }

    /** The seed of a stage's markets. */
    long seed(int stage) {
        return stage == stages() ? seed + 1 : seed;
    }

    /** How many parameter sets there are in all. */
    public int evaluations() {
        int sum = 0;
        for (int stage = 0; stage <= stages(); stage++) {
            sum += points(stage);
        }
        return sum;
    }

    /** How many markets are simulated in all. */
    public long marketsInAll() {
        long sum = 0;
        for (int stage = 0; stage <= stages(); stage++) {
            sum += (long) points(stage) * markets(stage);
        }
        return sum;
    }

    /** The plan as a line, equal for equal plans. */
    String line() {
        return "points " + points + ", markets " + markets + ", years " + years + ", seed " + seed;
    }
}

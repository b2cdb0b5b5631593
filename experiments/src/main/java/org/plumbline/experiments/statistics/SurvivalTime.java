package org.plumbline.experiments.statistics;

/**
 * How long a firm was followed.
 *
 * @param time zero or more, in weeks or any one unit
 * @param ended whether it closed then; else it was still open when last seen
 */
public record SurvivalTime(double time, boolean ended) {
    /** Checks the time. */
    public SurvivalTime {
        if (!(time >= 0 && Double.isFinite(time))) {
            throw new IllegalArgumentException("time (" + time + ") followed must be finite and not negative");
        }
    }
}

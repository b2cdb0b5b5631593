package org.plumbline.visualization.table;

import java.util.Collection;
import java.util.Optional;
import org.plumbline.experiments.statistics.Estimate;

/** Means with their 95 % t intervals, for charts. */
public final class Means {
    private static final double CONFIDENCE = 0.95;

    private Means() {}

    /** The mean and its interval; empty for fewer than two values. */
    public static Optional<Interval> of(Collection<Double> values) {
        return Estimate.ofMean(values, CONFIDENCE).map(e -> new Interval(e.mean(), e.lower(), e.upper()));
    }
}

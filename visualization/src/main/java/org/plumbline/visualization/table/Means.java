package org.plumbline.visualization.table;

import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/** Means with their 95 % t intervals, for charts. */
public final class Means {
    private static final double CONFIDENCE = 0.95;

    private Means() {}

    /** The mean and its interval; empty for fewer than two values. */
    public static Optional<Interval> of(List<Double> values) {
        Estimate mean = StudentT.mean(Sample.of(values), CONFIDENCE);
        return mean.hasInterval()
                ? Optional.of(new Interval(
                        mean.mean().orElseThrow(),
                        mean.lower().orElseThrow(),
                        mean.upper().orElseThrow()))
                : Optional.empty();
    }
}

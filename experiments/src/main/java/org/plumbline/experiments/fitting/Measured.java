package org.plumbline.experiments.fitting;

import java.util.List;
import org.plumbline.experiments.calibration.PatternRow;

/**
 * What a parameter set made of every pattern, in the order of the table of patterns.
 *
 * @param values the values; NaN where the markets did not define one
 * @param errors their standard errors; 0 where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // vectors to reckon with; nobody writes to them
public record Measured(double[] values, double[] errors) {
    /** The values of a table of patterns. */
    public static Measured of(List<PatternRow> rows) {
        return new Measured(
                rows.stream()
                        .mapToDouble(row -> row.estimate().orElse(Double.NaN))
                        .toArray(),
                rows.stream().mapToDouble(row -> row.error().orElse(0)).toArray());
    }

    /** Root mean square of the misses of all fitted patterns; infinite where one is not defined. */
    public double distance(List<Target> targets) {
        double squares = 0;
        int fitted = 0;
        for (Target target : targets) {
            if (target.fitted()) {
                double miss = target.miss(values[target.place()]);
                squares += Double.isNaN(miss) ? Double.POSITIVE_INFINITY : miss * miss;
                fitted++;
            }
        }
        return StrictMath.sqrt(squares / StrictMath.max(1, fitted));
    }

    /** How many of the targets' bounds hold the value. */
    public long met(List<Target> targets) {
        return targets.stream()
                .filter(target -> target.miss(values[target.place()]) <= 1)
                .count();
    }

    /** Whether every fitted pattern lies in its bounds as far as chance lets one tell: within so many errors of them. */
    boolean compatible(List<Target> targets, double errorsAllowed) {
        return targets.stream().filter(Target::fitted).allMatch(target -> {
            double value = values[target.place()];
            double slack = errorsAllowed * errors[target.place()];
            return value >= target.published().lower().orElseThrow() - slack
                    && value <= target.published().upper().orElseThrow() + slack;
        });
    }
}

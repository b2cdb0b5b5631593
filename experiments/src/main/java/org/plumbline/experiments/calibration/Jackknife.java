package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The standard error of any statistic of independent markets by the jackknife: markets fall into g groups by number, the
 * statistic is computed without each in turn, se^2 = (g - 1) / g sum (t_i - mean t)^2 (Quenouille 1956, Tukey 1958).
 */
final class Jackknife {
    private static final int MOST_GROUPS = 20;
    private static final double CONFIDENCE = 0.95;

    private final List<List<MarketHistory>> without = new ArrayList<>();

    Jackknife(List<MarketHistory> markets) {
        int groups = StrictMath.min(MOST_GROUPS, markets.size());
        for (int left = 0; left < groups; left++) {
            List<MarketHistory> rest = new ArrayList<>();
            for (int i = 0; i < markets.size(); i++) {
                if (i % groups != left) {
                    rest.add(markets.get(i));
                }
            }
            without.add(rest);
        }
    }

    /** The standard error; empty with fewer than two markets or where the statistic is undefined without some. */
    OptionalDouble error(ToDoubleFunction<List<MarketHistory>> statistic) {
        int groups = without.size();
        double[] values = without.stream().mapToDouble(statistic).toArray();
        double mean = 0;
        for (double value : values) {
            mean += value / groups;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double error = StrictMath.sqrt((groups - 1.0) / groups * squares);
        return groups < 2 || Double.isNaN(error) ? OptionalDouble.empty() : OptionalDouble.of(error);
    }

    /** The quantile of Student's t with one degree of freedom less than there are groups. */
    double quantile() {
        return without.size() < 2
                ? 0
                : TDistribution.of(without.size() - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    }
}

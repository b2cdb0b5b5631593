package org.plumbline.experiments.robustness;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Method;

/** The criteria of a table of payoffs in resampled replications, which say how much of a criterion is chance. */
public final class ResampledPayoffs {
    private final PayoffTable table;
    private final int replications;
    private final int resamples;
    private final Map<Criterion, double[][]> values = new EnumMap<>(Criterion.class);

    /** The table as it is, still without resamples. */
    ResampledPayoffs(PayoffTable table, int replications, int resamples) {
        this.table = table;
        this.replications = replications;
        this.resamples = resamples;
        for (Criterion criterion : Criterion.values()) {
            values.put(criterion, new double[table.strategies().size()][resamples]);
        }
    }

    /** Takes one resample; of its table only the criteria are kept. */
    void put(int resample, PayoffTable resampled) {
        values.forEach((criterion, rows) -> {
            for (int s = 0; s < rows.length; s++) {
                rows[s][resample] = criterion.of(resampled, s);
            }
        });
    }

    /** A criterion of a strategy, counted from 0, with its percentile interval. */
    public Estimate value(Criterion criterion, int strategy, double confidence) {
        double[][] rows = rows(criterion);
        return estimate(criterion.of(table, strategy), b -> rows[strategy][b], confidence);
    }

    /**
     * By how much a strategy, counted from 0, is better on a criterion than the best of the others; negative where
     * another is better. An interval that contains zero leaves open which is best.
     */
    public Estimate lead(Criterion criterion, int strategy, double confidence) {
        double[][] rows = rows(criterion);
        double sign = criterion.lessIsBetter(table) ? 1 : -1;
        double value = lead(s -> sign * criterion.of(table, s), strategy);
        return estimate(value, b -> lead(s -> sign * rows[s][b], strategy), confidence);
    }

    private double[][] rows(Criterion criterion) {
        return values.getOrDefault(criterion, new double[0][]);
    }

    /** By how much the least of the others' badness exceeds that of a strategy. */
    private double lead(IntToDoubleFunction badness, int strategy) {
        return IntStream.range(0, table.strategies().size())
                        .filter(other -> other != strategy)
                        .mapToDouble(badness)
                        .min()
                        .orElseThrow()
                - badness.applyAsDouble(strategy);
    }

    private Estimate estimate(double value, IntToDoubleFunction resampled, double confidence) {
        if (resamples == 0) {
            return Estimate.withoutInterval(
                    value,
                    confidence,
                    replications,
                    Method.RESAMPLED_REPLICATIONS,
                    "one replication gives no interval");
        }
        double[] sorted =
                IntStream.range(0, resamples).mapToDouble(resampled).sorted().toArray();
        double tail = (1 - confidence) / 2;
        return Estimate.of(
                value,
                Quantiles.type7(sorted, tail),
                Quantiles.type7(sorted, 1 - tail),
                confidence,
                replications,
                Method.RESAMPLED_REPLICATIONS);
    }
}

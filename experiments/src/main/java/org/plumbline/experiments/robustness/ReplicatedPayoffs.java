package org.plumbline.experiments.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.sim.random.Draws;

/**
 * The payoffs behind a {@link PayoffTable}, replication by replication: replication r is the same future for every
 * strategy in every scenario.
 */
public final class ReplicatedPayoffs {
    private static final int FEWEST_RESAMPLES = 100;

    private final List<String> strategies;
    private final double[][][] payoffs;
    private final boolean moreIsBetter;

    /**
     * The payoffs.
     *
     * @param payoffs by strategy, scenario, replication; the same number of replications everywhere
     */
    public ReplicatedPayoffs(List<String> strategies, double[][][] payoffs, boolean moreIsBetter) {
        this.strategies = List.copyOf(strategies);
        this.payoffs = payoffs.clone();
        this.moreIsBetter = moreIsBetter;
        if (Arrays.stream(payoffs)
                                .flatMap(Arrays::stream)
                                .mapToInt(cell -> cell.length)
                                .distinct()
                                .count()
                        != 1
                || replications() == 0) {
            throw new IllegalArgumentException("every strategy needs the same replications in every scenario");
        }
    }

    /** The table of means over replications. */
    public PayoffTable means() {
        return means(IntStream.range(0, replications()).toArray());
    }

    /**
     * These payoffs with resamples of the replications; none are drawn where there is one replication only. A resample takes
     * the same replications for all strategies and scenarios, because they share their futures. Draws resamples x
     * replications uniforms.
     *
     * @param resamples at least 100
     */
    public ResampledPayoffs resampled(int resamples, Draws draws) {
        if (resamples < FEWEST_RESAMPLES) {
            throw new IllegalArgumentException("resamples (" + resamples + ") must be 100 or more");
        }
        int[] chosen = new int[replications()];
        int drawn = chosen.length > 1 ? resamples : 0;
        ResampledPayoffs resampled = new ResampledPayoffs(means(), chosen.length, drawn);
        for (int b = 0; b < drawn; b++) {
            for (int r = 0; r < chosen.length; r++) {
                chosen[r] = draws.index(chosen.length);
            }
            resampled.put(b, means(chosen));
        }
        return resampled;
    }

    private PayoffTable means(int[] replications) {
        double[][] means = new double[payoffs.length][payoffs[0].length];
        for (int s = 0; s < means.length; s++) {
            for (int j = 0; j < means[s].length; j++) {
                double[] cell = payoffs[s][j];
                means[s][j] = Arrays.stream(replications)
                        .mapToDouble(r -> cell[r])
                        .average()
                        .orElseThrow();
            }
        }
        return new PayoffTable(strategies, means, moreIsBetter);
    }

    private int replications() {
        return payoffs[0][0].length;
    }
}

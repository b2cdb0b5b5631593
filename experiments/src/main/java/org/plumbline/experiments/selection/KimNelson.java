package org.plumbline.experiments.selection;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.statistics.Sample;

/**
 * Kim and Nelson's sequential procedure KN (2001), which may use common random numbers. After a first stage of n0
 * replications one is added at a time to the strategies left; one that trails another by more than W = max(0, delta /
 * (2r) (h^2 S^2 / delta^2 - r)) after r replications is dropped, S^2 being the variance of their paired differences in
 * the first stage.
 */
public final class KimNelson {
    private final IndifferenceZone zone;

    /** The procedure for what is asked. */
    public KimNelson(IndifferenceZone zone) {
        this.zone = zone;
    }

    /** The constant eta = ((2 alpha / (k - 1))^(-2 / (n0 - 1)) - 1) / 2. */
    static double eta(double confidence, int strategies, int firstStage) {
        double share = 2 * (1 - confidence) / (strategies - 1);
        return (Math.pow(share, -2.0 / (firstStage - 1)) - 1) / 2;
    }

    /** The constant h^2 = 2 eta (n0 - 1). */
    static double squaredConstant(double confidence, int strategies, int firstStage) {
        return 2 * eta(confidence, strategies, firstStage) * (firstStage - 1);
    }

    /**
     * Chooses.
     *
     * @throws IllegalArgumentException if a blind choice would reach the confidence asked for
     */
    public Selection select(Alternatives alternatives) {
        zone.requireBetterThanChance(alternatives.count());
        List<List<Double>> outcomes = alternatives.runAll(zone.firstStage());
        double[][] reach = reach(outcomes);
        double[] sums = new double[outcomes.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = outcomes.get(i).stream().mapToDouble(Double::doubleValue).sum();
        }
        List<Integer> left = Selection.all(alternatives.count());
        for (int r = zone.firstStage(); ; r++) {
            left = screened(left, sums, reach, r);
            boolean decided = left.size() == 1 || r > longest(left, reach);
            if (decided || r == zone.atMost()) {
                return Selection.of(outcomes, left, decided, zone.statement(decided));
            }
            alternatives.runMore(outcomes, left, r, 1);
            for (int i : left) {
                sums[i] += outcomes.get(i).get(r);
            }
        }
    }

    /** h^2 S^2 / delta^2 of each pair: the replications after which it can no longer be open. */
    private double[][] reach(List<List<Double>> outcomes) {
        int k = outcomes.size();
        double factor =
                squaredConstant(zone.confidence(), k, zone.firstStage()) / (zone.indifference() * zone.indifference());
        double[][] reach = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int l = 0; l < i; l++) {
                Sample differences = Sample.differences(Sample.of(outcomes.get(i)), Sample.of(outcomes.get(l)));
                reach[i][l] = factor * differences.variance();
                reach[l][i] = reach[i][l];
            }
        }
        return reach;
    }

    private List<Integer> screened(List<Integer> left, double[] sums, double[][] reach, int r) {
        List<Integer> kept = new ArrayList<>();
        for (int i : left) {
            boolean survives = left.stream()
                    .allMatch(l -> l == i
                            || sums[i] / r
                                    >= sums[l] / r - zone.indifference() / (2 * r) * Math.max(0, reach[i][l] - r));
            if (survives) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static double longest(List<Integer> left, double[][] reach) {
        double longest = 0;
        for (int i : left) {
            for (int l : left) {
                longest = Math.max(longest, Math.floor(reach[i][l]));
            }
        }
        return longest;
    }
}

package org.plumbline.experiments.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.Sample;

/**
 * Optimal computing budget allocation (OCBA, Chen and others 2000): a fixed number of runs, most of them for the
 * strategies that are hard to tell from the best. N_i / N_j = ((s_i / d_ib) / (s_j / d_jb))^2 for those behind the best b
 * by d, N_b = s_b sqrt(sum of (N_i / s_i)^2). It guarantees nothing; use it to explore.
 *
 * @param runs all runs to be spent
 * @param firstStage replications of every strategy to begin with, at least 2
 * @param increment runs between two allocations, at least 1
 */
public record OptimalBudget(int runs, int firstStage, int increment) {
    /** Below this share of the scale of the outcomes a difference or deviation counts as that much. */
    private static final double FLOOR = 1e-12;

    /** Checks the ranges. */
    public OptimalBudget {
        if (firstStage < 2 || increment < 1 || runs < firstStage) {
            throw new IllegalArgumentException("first stage (" + firstStage + ") must be at least 2, increment ("
                    + increment + ") at least 1, and all runs (" + runs + ") no fewer than the first stage");
        }
    }

    /**
     * Chooses.
     *
     * @throws IllegalArgumentException if the runs do not suffice for the first stage of every strategy
     */
    public Selection select(Alternatives alternatives) {
        int spent = firstStage * alternatives.count();
        if (runs < spent) {
            throw new IllegalArgumentException(
                    "runs (" + runs + ") must suffice for the first stage of every strategy (" + spent + ")");
        }
        List<List<Double>> outcomes = alternatives.runAll(firstStage);
        while (spent < runs) {
            int more = Math.min(increment, runs - spent);
            spent += more;
            int[] added = added(outcomes, spent, more);
            for (int i = 0; i < added.length; i++) {
                if (added[i] > 0) {
                    alternatives.runMore(outcomes, List.of(i), outcomes.get(i).size(), added[i]);
                }
            }
        }
        return Selection.of(
                outcomes,
                Selection.all(outcomes.size()),
                false,
                "No guarantee: " + runs + " runs were spent where they tell most.");
    }

    /** How the next runs are shared out: by how far each strategy is short of its part of all runs so far. */
    private static int[] added(List<List<Double>> outcomes, int budget, int more) {
        List<Sample> samples = outcomes.stream().map(Sample::of).toList();
        double[] target = allocation(
                samples.stream().mapToDouble(Sample::mean).toArray(),
                samples.stream().mapToDouble(Sample::standardDeviation).toArray(),
                budget);
        double[] missing = new double[target.length];
        Arrays.setAll(missing, i -> Math.max(0, target[i] - samples.get(i).size()));
        return shared(missing, more);
    }

    /** Whole numbers in proportion to the shares that add up to the total, by largest remainders. */
    private static int[] shared(double[] shares, int total) {
        double sum = Arrays.stream(shares).sum();
        int[] whole = new int[shares.length];
        Arrays.setAll(whole, i -> (int) (total * shares[i] / sum));
        int rest = total - Arrays.stream(whole).sum();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, shares.length).boxed().toList());
        order.sort(Comparator.comparingDouble(i -> whole[i] - total * shares[i] / sum));
        order.subList(0, rest).forEach(i -> whole[i]++);
        return whole;
    }

    /**
     * The optimal parts of a budget.
     *
     * @param means of the strategies, larger is better
     * @param deviations their standard deviations
     * @param budget to be divided
     */
    static double[] allocation(double[] means, double[] deviations, double budget) {
        int best = 0;
        for (int i = 1; i < means.length; i++) {
            best = means[i] > means[best] ? i : best;
        }
        double floor = FLOOR * scale(means, deviations);
        double[] parts = new double[means.length];
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            if (i != best) {
                double deviation = Math.max(floor, deviations[i]);
                double ratio = deviation / Math.max(floor, means[best] - means[i]);
                parts[i] = ratio * ratio;
                squares += parts[i] / deviation * (parts[i] / deviation);
            }
        }
        parts[best] = Math.max(floor, deviations[best]) * Math.sqrt(squares);
        double sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> budget * part / sum).toArray();
    }

    /** The range of means or the largest deviation, whichever is larger; 1 where nothing differs at all. */
    private static double scale(double[] means, double[] deviations) {
        double range = Arrays.stream(means).max().orElseThrow()
                - Arrays.stream(means).min().orElseThrow();
        double scale = Math.max(range, Arrays.stream(deviations).max().orElseThrow());
        return scale > 0 ? scale : 1;
    }
}

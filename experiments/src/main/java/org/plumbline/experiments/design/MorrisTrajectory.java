package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.sim.random.Draws;

/**
 * One trajectory through Morris's grid.
 *
 * @param start the grid level each factor starts at, from 0
 * @param order the factors in the order in which they move: each of 0 to k - 1 once
 */
public record MorrisTrajectory(List<Integer> start, List<Integer> order) {
    /** Checks that every factor has a start and a move. */
    public MorrisTrajectory {
        start = List.copyOf(start);
        order = List.copyOf(order);
        List<Integer> all = IntStream.range(0, start.size()).boxed().toList();
        if (all.isEmpty() || !order.stream().sorted().toList().equals(all)) {
            throw new IllegalArgumentException("order " + order + " must name each factor of " + all + " once");
        }
    }

    static MorrisTrajectory random(int factors, int levels, Draws draws) {
        List<Integer> start = new ArrayList<>(factors);
        for (int j = 0; j < factors; j++) {
            start.add(draws.index(levels));
        }
        List<Integer> order =
                IntStream.of(Permutation.random(factors, draws)).boxed().toList();
        return new MorrisTrajectory(start, order);
    }

    void checkFits(int levels, int factors) {
        if (order.size() != factors || start.stream().anyMatch(level -> level < 0 || level >= levels)) {
            throw new IllegalArgumentException("trajectory from " + start + " must have " + factors
                    + " factors with levels from 0 to " + (levels - 1));
        }
    }

    void addRows(List<double[]> rows, int levels) {
        double[] point = new double[start.size()];
        for (int j = 0; j < point.length; j++) {
            point[j] = start.get(j) / (levels - 1.0);
        }
        rows.add(point.clone());
        for (int factor : order) {
            int from = start.get(factor);
            int to = from < levels / 2 ? from + levels / 2 : from - levels / 2;
            point[factor] = to / (levels - 1.0);
            rows.add(point.clone());
        }
    }
}

package org.plumbline.experiments.robustness;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A threshold on one input, and by how much it lowers the Gini impurity. */
record GiniSplit(int input, double threshold, double gain) {

    /** The best division of some rows; empty if none lowers the impurity. */
    static Optional<GiniSplit> best(Cases cases, int[] rows, int smallestLeaf) {
        @Nullable GiniSplit best = null;
        for (int j = 0; j < cases.inputs().size(); j++) {
            @Nullable GiniSplit found = bestOf(cases, rows, j, smallestLeaf);
            if (found != null && (best == null || found.gain > best.gain)) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable GiniSplit bestOf(Cases cases, int[] rows, int input, int smallestLeaf) {
        int[] sorted = sortedBy(cases, rows, input);
        int n = sorted.length;
        int hits = cases.interesting(sorted);
        double impurity = impurity(n, hits);
        @Nullable GiniSplit best = null;
        int hitsBelow = 0;
        for (int below = 1; below < n; below++) {
            hitsBelow += cases.isInteresting(sorted[below - 1]) ? 1 : 0;
            double value = cases.value(sorted[below - 1], input);
            double next = cases.value(sorted[below], input);
            if (value == next || below < smallestLeaf || n - below < smallestLeaf) {
                continue;
            }
            double left = below * impurity(below, hitsBelow);
            double right = (n - below) * impurity(n - below, hits - hitsBelow);
            double gain = impurity - (left + right) / n;
            if (gain > (best == null ? 0 : best.gain)) {
                best = new GiniSplit(input, value + (next - value) / 2, gain);
            }
        }
        return best;
    }

    private static int[] sortedBy(Cases cases, int[] rows, int input) {
        return IntStream.of(rows)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> cases.value(row, input)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double impurity(int n, int hits) {
        double share = hits / (double) n;
        return 2 * share * (1 - share);
    }
}

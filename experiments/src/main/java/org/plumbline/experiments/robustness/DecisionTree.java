package org.plumbline.experiments.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A classification tree (CART; Breiman et al. 1984) that separates the cases of interest by Gini impurity 2 p (1 - p).
 *
 * @param region the cases that reach this node and how many of them are of interest
 * @param split how they are divided, empty at a leaf
 */
public record DecisionTree(BoxMeasures region, Optional<Split> split) {
    /**
     * A division of a node's cases.
     *
     * @param input the input, counted from 0
     * @param threshold half-way between two values
     * @param gain by how much the mean impurity falls
     * @param low cases at or below the threshold
     * @param high cases above it
     */
    public record Split(int input, double threshold, double gain, DecisionTree low, DecisionTree high) {}

    /**
     * Grows a tree. A node is divided where impurity falls most, the first input and the lowest threshold among equals.
     *
     * @param depth divisions from the root to a leaf at most, zero or more
     * @param smallestLeaf no leaf may hold fewer cases, at least 1
     */
    public static DecisionTree grow(Cases cases, int depth, int smallestLeaf) {
        if (depth < 0 || smallestLeaf < 1) {
            throw new IllegalArgumentException("a tree needs a depth (" + depth + ") of zero or more and leaves ("
                    + smallestLeaf + ") of one case or more");
        }
        return grow(cases, Box.full(cases.inputs().size()), depth, smallestLeaf);
    }

    /** The Gini impurity of the node. */
    public double impurity() {
        double share = region.density().orElse(0);
        return 2 * share * (1 - share);
    }

    /** The regions of all leaves, from low to high. */
    public List<BoxMeasures> leaves() {
        List<BoxMeasures> leaves = new ArrayList<>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<BoxMeasures> leaves) {
        if (split.isEmpty()) {
            leaves.add(region);
            return;
        }
        split.get().low().collect(leaves);
        split.get().high().collect(leaves);
    }

    private static DecisionTree grow(Cases cases, Box box, int depth, int smallestLeaf) {
        BoxMeasures region = BoxMeasures.of(box, cases);
        if (depth == 0) {
            return new DecisionTree(region, Optional.empty());
        }
        return new DecisionTree(
                region, GiniSplit.best(cases, cases.inside(box), smallestLeaf).map(found -> {
                    Limits limits = box.limits().get(found.input());
                    Box low = box.with(found.input(), limits.withUpper(found.threshold()));
                    Box high = box.with(found.input(), limits.withLower(Math.nextUp(found.threshold())));
                    return new Split(
                            found.input(),
                            found.threshold(),
                            found.gain(),
                            grow(cases, low, depth - 1, smallestLeaf),
                            grow(cases, high, depth - 1, smallestLeaf));
                }));
    }
}

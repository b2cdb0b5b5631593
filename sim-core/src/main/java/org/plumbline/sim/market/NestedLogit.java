package org.plumbline.sim.market;

import java.util.Arrays;

/**
 * Choice among alternatives nested by firm, with an outside option (McFadden 1974, 1978). With utilities V_i, the
 * dissimilarity lambda in (0, 1] and the outside utility V_0, firm f weighs W_f = (sum over its i of e^(V_i /
 * lambda))^lambda, the outside option e^(V_0), and
 *
 * <p>P(i) = W_f / (e^(V_0) + sum_g W_g) times e^(V_i / lambda) / (sum over the firm's j of e^(V_j / lambda)).
 *
 * <p>With lambda = 1 this is the multinomial logit. Maxima are subtracted before exponentials are taken, so that no
 * utility is too large. The object is a workspace: {@link #weigh} fills it, the other methods read it as often as they
 * like; nothing is allocated unless a choice set is larger than every one before. Not for use by several threads.
 */
public final class NestedLogit {
    /** What {@link #choose} answers when nothing is bought. */
    public static final int OUTSIDE = -1;

    private int count;
    private int nestCount;
    private double[] within;
    private int[] nestOf;
    private int[] ends;
    private double[] sums;
    private double[] weights;
    private double outsideWeight;
    private double total;
    private double greatest;

    /**
     * A workspace.
     *
     * @param capacity how many alternatives it holds before it has to grow, zero or more
     */
    public NestedLogit(int capacity) {
        within = new double[capacity];
        nestOf = new int[capacity];
        ends = new int[capacity];
        sums = new double[capacity];
        weights = new double[capacity];
    }

    /**
     * Weighs a choice set. Takes one exponential for each alternative of a firm with several, and one exponential and one
     * logarithm for each firm.
     *
     * @param utilities V_i of the first {@code alternatives} alternatives; minus infinity is never chosen unless all
     *     alternatives of its firm have it, which is refused
     * @param firms the firm of each alternative, never descending
     * @param alternatives how many there are, zero or more
     * @param lambda the dissimilarity within a firm, in (0, 1]
     * @param outside the outside utility V_0; minus infinity means that there is no outside option
     * @throws IllegalArgumentException if a number lies outside its range or nothing can be chosen
     */
    public void weigh(double[] utilities, int[] firms, int alternatives, double lambda, double outside) {
        if (!(lambda > 0 && lambda <= 1)) {
            throw new IllegalArgumentException("lambda (" + lambda + ") of nested choice must lie in (0, 1]");
        }
        prepare(alternatives);
        greatest = outside;
        int start = 0;
        while (start < alternatives) {
            int end = endOfNest(firms, start);
            sumNest(utilities, start, end, lambda);
            start = end;
        }
        weighNests(outside);
    }

    /** The probability P(i) of the alternative at {@code index}, in [0, 1]. */
    public double share(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException("alternative " + index + " of " + count);
        }
        int nest = nestOf[index];
        return weights[nest] / total * (within[index] / sums[nest]);
    }

    /** The probability that nothing is bought, in [0, 1]. */
    public double outsideShare() {
        return outsideWeight / total;
    }

    /** The logsum log(e^(V_0) + sum_f W_f): the expected greatest utility less Euler's constant, in utility. */
    public double logsum() {
        return greatest + StrictMath.log(total);
    }

    /**
     * The choice by inversion: alternatives in their order, the outside option last.
     *
     * @param uniform in [0, 1)
     * @return the index of the alternative, or {@link #OUTSIDE}
     */
    public int choose(double uniform) {
        double left = uniform * total;
        int nest = 0;
        while (nest < nestCount && left >= weights[nest]) {
            left -= weights[nest];
            nest++;
        }
        if (nest < nestCount) {
            return chooseWithin(nest, left / weights[nest] * sums[nest]);
        }
        return outsideWeight > 0 ? OUTSIDE : lastPossible(nestCount - 1);
    }

    private int chooseWithin(int nest, double left) {
        int start = nest == 0 ? 0 : ends[nest - 1];
        double remaining = left;
        for (int index = start; index < ends[nest]; index++) {
            if (remaining < within[index]) {
                return index;
            }
            remaining -= within[index];
        }
        return lastPossible(nest);
    }

    /** Where rounding has carried the uniform past the end, the last alternative that has any weight is chosen. */
    private int lastPossible(int nest) {
        int index = ends[nest] - 1;
        while (weights[nestOf[index]] * within[index] == 0) {
            index--;
        }
        return index;
    }

    private void prepare(int alternatives) {
        if (alternatives > within.length) {
            int capacity = StrictMath.max(alternatives, 2 * within.length);
            within = Arrays.copyOf(within, capacity);
            nestOf = Arrays.copyOf(nestOf, capacity);
            ends = Arrays.copyOf(ends, capacity);
            sums = Arrays.copyOf(sums, capacity);
            weights = Arrays.copyOf(weights, capacity);
        }
        count = alternatives;
        nestCount = 0;
    }

    private int endOfNest(int[] firms, int start) {
        int end = start + 1;
        while (end < count && firms[end] == firms[start]) {
            end++;
        }
        if (end < count && firms[end] < firms[start]) {
            throw new IllegalArgumentException("alternative " + end + " of firm " + firms[end] + " stands after firm "
                    + firms[start] + ": alternatives must be grouped by firm, in ascending order");
        }
        return end;
    }

    /** Leaves the firm's inclusive value lambda log sum e^(V / lambda) in its weight, for the second pass. */
    private void sumNest(double[] utilities, int start, int end, double lambda) {
        double most = utilities[start];
        for (int index = start + 1; index < end; index++) {
            most = StrictMath.max(most, utilities[index]);
        }
        boolean alone = end == start + 1;
        double sum = 0;
        for (int index = start; index < end; index++) {
            double behind = utilities[index] - most;
            double weight = alone || behind == 0 ? 1 : StrictMath.exp(behind / lambda);
            within[index] = weight;
            nestOf[index] = nestCount;
            sum += weight;
        }
        double inclusive = alone ? most : most + lambda * StrictMath.log(sum);
        ends[nestCount] = end;
        sums[nestCount] = sum;
        weights[nestCount] = inclusive;
        greatest = StrictMath.max(greatest, inclusive);
        nestCount++;
    }

    private void weighNests(double outside) {
        outsideWeight = StrictMath.exp(outside - greatest);
        total = outsideWeight;
        for (int nest = 0; nest < nestCount; nest++) {
            weights[nest] = StrictMath.exp(weights[nest] - greatest);
            total += weights[nest];
        }
        if (!(total > 0 && total < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "nothing can be chosen among " + count + " alternatives with outside utility " + outside
                            + ": utilities must be numbers, not all minus infinity");
        }
    }
}

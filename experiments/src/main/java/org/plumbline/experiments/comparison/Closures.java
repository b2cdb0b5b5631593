package org.plumbline.experiments.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/**
 * How many firms closed before the horizon, on the same futures.
 *
 * @param both futures in which the firm closed under both strategies
 * @param onlyA futures in which it closed under the first alone
 * @param onlyB futures in which it closed under the second alone
 * @param neither futures in which it stayed open under both
 */
public record Closures(int both, int onlyA, int onlyB, int neither) {
    private static final double REMARKABLE_SHARE = 0.05;

    /** Checks that counts are not negative. */
    public Closures {
        if (both < 0 || onlyA < 0 || onlyB < 0 || neither < 0) {
            throw new IllegalArgumentException("counts of futures (" + both + ", " + onlyA + ", " + onlyB + ", "
                    + neither + ") must not be negative");
        }
    }

    /**
     * Counts pairs of survival.
     *
     * @param openA 1 where the firm stayed open under the first strategy, else 0
     * @param openB the same for the second, in the same order
     * @throws IllegalArgumentException if sizes differ or a value is neither 0 nor 1
     */
    public static Closures of(Sample openA, Sample openB) {
        Sample differences = Sample.differences(openA, openB);
        if (!openA.values().allMatch(Closures::isYesNo) || !openB.values().allMatch(Closures::isYesNo)) {
            throw new IllegalArgumentException("survival must be 1 or 0 in every run");
        }
        int onlyA = (int) differences.values().filter(d -> d > 0).count();
        int onlyB = (int) differences.values().filter(d -> d < 0).count();
        int closedA = (int) openA.values().filter(v -> v == 0).count();
        return new Closures(closedA - onlyA, onlyA, onlyB, openA.size() - closedA - onlyB);
    }

    /** All futures. */
    public int futures() {
        return both + onlyA + onlyB + neither;
    }

    /** How many firms closed under a strategy. */
    public int closed(Side side) {
        return both + (side == Side.A ? onlyA : onlyB);
    }

    /**
     * What must be said beside every verdict on money, where the shares closed differ (the 95 % interval of their paired
     * difference excludes zero) or exceed 5 of 100 under either: otherwise an early death could win on profit.
     */
    public Optional<String> warning(Judgement.Named a, Judgement.Named b) {
        if (futures() == 0 || !(differ() || exceed(Side.A) || exceed(Side.B))) {
            return Optional.empty();
        }
        return Optional.of("Of 100 firms " + ofHundred(Side.A) + " close under " + a.label() + " and "
                + ofHundred(Side.B) + " under " + b.label() + "; a closed firm's later losses are not counted.");
    }

    private boolean exceed(Side side) {
        return closed(side) > REMARKABLE_SHARE * futures();
    }

    private boolean differ() {
        double[] differences = new double[futures()];
        Arrays.fill(differences, 0, onlyA, 1);
        Arrays.fill(differences, onlyA, onlyA + onlyB, -1);
        return futures() > 1
                && !StudentT.pairedDifference(Sample.of(differences), Evidence.CONFIDENCE)
                        .contains(0);
    }

    private String ofHundred(Side side) {
        return Words.ofHundred(List.of(closed(side), futures() - closed(side))).get(0);
    }

    private static boolean isYesNo(double value) {
        return value == 0 || value == 1;
    }
}

package org.plumbline.experiments.statistics;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** Fisher's exact test that two shares are equal. */
public final class FisherExact {
    /** Tables whose probability equals the observed one up to rounding count as equally likely. */
    private static final double SLACK = 1 + 1e-7;

    private FisherExact() {}

    /**
     * The two-sided test: the probability, with all margins fixed, of a table no likelier than the one seen. The
     * statistic is the probability of that table.
     *
     * @param hitsA in [0, a]
     * @param a at least 1
     * @param hitsB in [0, b]
     * @param b at least 1
     * @throws IllegalArgumentException if a count is out of range
     */
    public static TestResult test(int hitsA, int a, int hitsB, int b) {
        requireHits(hitsA, a);
        requireHits(hitsB, b);
        int hits = hitsA + hitsB;
        HypergeometricDistribution tables = HypergeometricDistribution.of(a + b, hits, a);
        double seen = tables.probability(hitsA);
        double p = IntStream.rangeClosed(tables.getSupportLowerBound(), tables.getSupportUpperBound())
                .mapToDouble(tables::probability)
                .filter(probability -> probability <= seen * SLACK)
                .sum();
        return TestResult.of(Method.FISHER, seen, Math.min(1, p), (long) a + b);
    }

    private static void requireHits(int hits, int of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(
                    "hits (" + hits + " of " + of + ") must lie between 0 and a count above 0");
        }
    }
}

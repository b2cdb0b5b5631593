package org.plumbline.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/** Tests whether outcomes scatter alike. */
public final class Spread {
    private Spread() {}

    /**
     * Brown and Forsythe's test that independent groups scatter alike: analysis of variance of the distances to each
     * group's median. Undefined if a group is empty, or if no distance differs from the others of its group.
     *
     * @param groups at least two
     */
    public static TestResult brownForsythe(List<Sample> groups) {
        int n = groups.stream().mapToInt(Sample::size).sum();
        if (groups.size() < 2 || groups.stream().anyMatch(g -> g.size() == 0) || n <= groups.size()) {
            return TestResult.undefined(
                    Method.BROWN_FORSYTHE, n, "needs two groups with values, and more values than groups");
        }
        List<Sample> distances = new ArrayList<>();
        groups.forEach(group -> distances.add(distancesToMedian(group)));
        double within = distances.stream().mapToDouble(Spread::squares).sum();
        if (within == 0) {
            return TestResult.undefined(Method.BROWN_FORSYTHE, n, "values of a group lie equally far from its median");
        }
        double f = between(distances, n) / (groups.size() - 1) / (within / (n - groups.size()));
        double p = FDistribution.of(groups.size() - 1.0, (double) n - groups.size())
                .survivalProbability(f);
        return TestResult.of(Method.BROWN_FORSYTHE, f, groups.size() - 1, p, n);
    }

    /**
     * Pitman and Morgan's test that two strategies scatter alike on the same futures: whether sums and differences are
     * correlated. The statistic is that correlation, with n - 2 degrees of freedom for its t. Undefined for fewer than
     * three pairs, without scatter, or where the correlation is complete.
     */
    public static TestResult pitmanMorgan(Sample a, Sample b) {
        Sample.requirePaired(a, b);
        int n = a.size();
        if (n < 3) {
            return TestResult.undefined(Method.PITMAN_MORGAN, n, "fewer than three pairs");
        }
        Sample sums = Sample.of(
                IntStream.range(0, n).mapToDouble(i -> a.get(i) + b.get(i)).toArray());
        VarianceReduction pairing = VarianceReduction.of(sums, Sample.differences(b, a));
        if (pairing.correlation().isEmpty()) {
            return TestResult.undefined(Method.PITMAN_MORGAN, n, "sums or differences do not scatter");
        }
        double r = pairing.correlation().getAsDouble();
        if (Math.abs(r) >= 1) {
            return TestResult.undefined(Method.PITMAN_MORGAN, n, "sums and differences are completely correlated");
        }
        double t = r * Math.sqrt((n - 2) / (1 - r * r));
        return TestResult.of(Method.PITMAN_MORGAN, r, n - 2, StudentT.twoSided(t, n - 2), n);
    }

    private static Sample distancesToMedian(Sample group) {
        double median = Quantile.of(group, 0.5);
        return Sample.of(group.values().map(v -> Math.abs(v - median)).toArray());
    }

    private static double squares(Sample sample) {
        return sample.isConstant() ? 0 : sample.centralMoment(2) * sample.size();
    }

    private static double between(List<Sample> groups, int n) {
        double grand = groups.stream().mapToDouble(g -> g.mean() * g.size()).sum() / n;
        return groups.stream()
                .mapToDouble(g -> g.size() * (g.mean() - grand) * (g.mean() - grand))
                .sum();
    }
}

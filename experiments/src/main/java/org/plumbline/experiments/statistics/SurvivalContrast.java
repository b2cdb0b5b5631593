package org.plumbline.experiments.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Two strategies compared by how long firms survive under them. */
public final class SurvivalContrast {
    private SurvivalContrast() {}

    /**
     * The log-rank test of independent groups; on shared futures it is descriptive only.
     *
     * @param observed closures seen in the first group, O
     * @param expected closures expected there if the groups were alike, E
     * @param variance of O - E
     * @param test (O - E)^2 / V as chi-squared with one degree of freedom; undefined if V is zero
     */
    public record LogRank(double observed, double expected, double variance, TestResult test) {}

    /** The log-rank test of two independent groups. */
    public static LogRank logRank(List<SurvivalTime> a, List<SurvivalTime> b) {
        double observed = 0;
        double expected = 0;
        double variance = 0;
        List<SurvivalTime> all = Stream.concat(a.stream(), b.stream()).toList();
        for (double time : RiskSet.closingTimes(all).toArray()) {
            double riskA = RiskSet.atRisk(a, time);
            double risk = RiskSet.atRisk(all, time);
            double closedA = RiskSet.closed(a, time);
            double closed = RiskSet.closed(all, time);
            observed += closedA;
            expected += closed * riskA / risk;
            if (risk > 1) {
                variance += closed * riskA / risk * (1 - riskA / risk) * (risk - closed) / (risk - 1);
            }
        }
        return new LogRank(observed, expected, variance, test(observed - expected, variance, a.size() + b.size()));
    }

    private static TestResult test(double excess, double variance, int n) {
        if (variance == 0) {
            return TestResult.undefined(Method.LOG_RANK, n, "no closure while both groups were at risk");
        }
        double statistic = excess * excess / variance;
        double p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
        return TestResult.of(Method.LOG_RANK, statistic, 1, p, n);
    }

    /**
     * The difference b minus a of mean times survived up to a limit, between independent groups.
     *
     * @param limit above zero and at most the last time seen in each group
     * @param confidence in (0, 1)
     */
    public static Estimate restrictedMeans(
            List<SurvivalTime> a, List<SurvivalTime> b, double limit, double confidence) {
        KaplanMeier first = KaplanMeier.of(a);
        KaplanMeier second = KaplanMeier.of(b);
        int n = a.size() + b.size();
        if (!(limit > 0 && limit <= Math.min(first.lastTime(), second.lastTime()))) {
            return Estimate.undefined(
                    confidence, n, Method.RESTRICTED_MEAN, "the limit must lie within the time seen in both groups");
        }
        double difference = mean(second, limit, confidence) - mean(first, limit, confidence);
        double error = Math.hypot(first.restrictedMeanError(limit), second.restrictedMeanError(limit));
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2) * error;
        return Estimate.of(difference, difference - half, difference + half, confidence, n, Method.RESTRICTED_MEAN);
    }

    /**
     * The mean difference b minus a of min(time, limit) within pairs, by the paired t. Firms that were followed up to the
     * limit, or closed before, make it fully observed.
     *
     * @param limit above zero
     * @param confidence in (0, 1)
     * @throws IllegalArgumentException if sizes differ, or a firm left sight before the limit
     */
    public static Estimate pairedRestrictedMeans(
            List<SurvivalTime> a, List<SurvivalTime> b, double limit, double confidence) {
        return StudentT.pairedDifference(Sample.differences(restricted(a, limit), restricted(b, limit)), confidence);
    }

    private static Sample restricted(List<SurvivalTime> times, double limit) {
        times.stream()
                .filter(time -> !time.ended() && time.time() < limit)
                .findFirst()
                .ifPresent(time -> {
                    throw new IllegalArgumentException("a firm left sight at " + time.time() + ", before the limit ("
                            + limit + "): its time up to the limit is not known");
                });
        return Sample.of(
                times.stream().mapToDouble(time -> Math.min(time.time(), limit)).toArray());
    }

    private static double mean(KaplanMeier curve, double limit, double confidence) {
        return curve.restrictedMean(limit, confidence).mean().orElseThrow();
    }
}

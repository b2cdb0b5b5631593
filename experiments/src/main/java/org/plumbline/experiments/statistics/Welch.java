package org.plumbline.experiments.statistics;

/** Welch's t: the difference of two means from independent groups whose variances may differ. */
public final class Welch {
    private Welch() {}

    /**
     * The difference of means, b minus a, with its interval. Where both groups are constant it is a point.
     *
     * @param confidence in (0, 1)
     */
    public static Estimate difference(Sample a, Sample b, double confidence) {
        long n = (long) a.size() + b.size();
        if (a.size() < 2 || b.size() < 2) {
            return Estimate.undefined(confidence, n, Method.WELCH, "fewer than two runs in a group");
        }
        double difference = b.mean() - a.mean();
        if (a.isConstant() && b.isConstant()) {
            Method method = difference == 0 ? Method.IDENTICAL : Method.DETERMINISTIC_DIFFERENCE;
            return Estimate.of(difference, difference, difference, confidence, n, method);
        }
        double half = StudentT.critical(degreesOfFreedom(a, b), confidence) * standardError(a, b);
        return Estimate.of(difference, difference - half, difference + half, confidence, n, Method.WELCH);
    }

    /** The two-sided test that the means are equal; t is that of b minus a. Undefined if both groups are constant. */
    public static TestResult test(Sample a, Sample b) {
        long n = (long) a.size() + b.size();
        if (a.size() < 2 || b.size() < 2) {
            return TestResult.undefined(Method.WELCH, n, "fewer than two runs in a group");
        }
        if (a.isConstant() && b.isConstant()) {
            return TestResult.undefined(Method.WELCH, n, "both groups are constant");
        }
        double t = (b.mean() - a.mean()) / standardError(a, b);
        double degreesOfFreedom = degreesOfFreedom(a, b);
        return TestResult.of(Method.WELCH, t, degreesOfFreedom, StudentT.twoSided(t, degreesOfFreedom), n);
    }

    private static double standardError(Sample a, Sample b) {
        return Math.sqrt(share(a) + share(b));
    }

    /** Welch and Satterthwaite's approximation. */
    private static double degreesOfFreedom(Sample a, Sample b) {
        double sum = share(a) + share(b);
        return sum * sum / (share(a) * share(a) / (a.size() - 1) + share(b) * share(b) / (b.size() - 1));
    }

    private static double share(Sample sample) {
        return sample.variance() / sample.size();
    }
}

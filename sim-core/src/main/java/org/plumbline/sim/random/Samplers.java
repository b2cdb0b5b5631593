package org.plumbline.sim.random;

/** Inversion samplers on StrictMath: pure functions of a uniform, the same on every machine. */
public final class Samplers {
    private static final double LARGEST_MEAN = 700;
    private static final double LARGEST_INVERTED = 30;

    private Samplers() {}

    /**
     * The Poisson count whose distribution function first exceeds {@code uniform}; monotone in {@code mean}.
     *
     * @param uniform in [0, 1)
     * @param mean the mean, in [0, 700]
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static int poisson(double uniform, double mean) {
        requireUniform(uniform);
        requireMean(mean);
        double term = StrictMath.exp(-mean);
        double sum = term;
        int count = 0;
        while (uniform >= sum && term > 0) {
            count++;
            term *= mean / count;
            sum += term;
        }
        return count;
    }

    /**
     * A Poisson count of any mean: by inversion of the uniform up to a mean of 30; above it the normal number carried over,
     * mean + sqrt(mean) z + (z^2 - 1) / 6, to the nearest count (Cornish and Fisher 1938), which has the mean, the variance to
     * 0.14 and the skewness of the Poisson law. Monotone in {@code mean}
     * on either side of 30.
     *
     * @param uniform in [0, 1)
     * @param normal a standard normal number
     * @param mean zero or more
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static double poisson(double uniform, double normal, double mean) {
        if (mean <= LARGEST_INVERTED) {
            return poisson(uniform, mean);
        }
        if (!(mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("mean (" + mean + ") of a Poisson count must be zero or more");
        }
        double count = mean + StrictMath.sqrt(mean) * normal + (normal * normal - 1) / 6;
        return StrictMath.max(0, StrictMath.rint(count));
    }

    /** The lognormal value exp(mu + sigma z) for a standard normal {@code z}. */
    public static double lognormal(double z, double mu, double sigma) {
        return StrictMath.exp(mu + sigma * z);
    }

    /**
     * The Laplace value with mean 0 and the given scale by inversion: -scale sgn(u - 1/2) log(1 - 2|u - 1/2|). The
     * uniform 0, which would give minus infinity, stands for the smallest normal number.
     *
     * @param uniform in [0, 1)
     * @param scale zero or more; the standard deviation is sqrt(2) scale
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static double laplace(double uniform, double scale) {
        requireUniform(uniform);
        if (!(scale >= 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("scale (" + scale + ") of a Laplace value must be zero or more");
        }
        double centred = uniform - 0.5;
        double tail = 1 - 2 * StrictMath.abs(centred);
        double magnitude = -scale * StrictMath.log(StrictMath.max(tail, Double.MIN_NORMAL));
        return centred < 0 ? -magnitude : magnitude;
    }

    private static void requireMean(double mean) {
        if (!(mean >= 0 && mean <= LARGEST_MEAN)) {
            throw new IllegalArgumentException("mean (" + mean + ") of a Poisson count must lie in [0, 700]");
        }
    }

    private static void requireUniform(double uniform) {
        if (!(uniform >= 0 && uniform < 1)) {
            throw new IllegalArgumentException("uniform (" + uniform + ") must lie in [0, 1)");
        }
    }
}

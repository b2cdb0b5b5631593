package org.plumbline.experiments.design;

/** How a unit coordinate maps onto a range. */
public enum Scale {
    /** Equal steps add: lo + u (hi - lo). */
    LINEAR,
    /** Equal steps multiply: exp(ln lo + u (ln hi - ln lo)); both ends must be above zero. */
    LOGARITHMIC;

    double between(double low, double high, double unit) {
        double value = this == LINEAR ? low + unit * (high - low) : geometric(low, high, unit);
        return Math.max(low, Math.min(high, value));
    }

    private static double geometric(double low, double high, double unit) {
        double logarithm = StrictMath.log(low);
        return StrictMath.exp(logarithm + unit * (StrictMath.log(high) - logarithm));
    }
}

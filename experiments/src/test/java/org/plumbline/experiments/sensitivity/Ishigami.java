package org.plumbline.experiments.sensitivity;

import java.util.Arrays;

/** The test function of Ishigami and Homma (1990), a = 7, b = 0.1, on [-pi, pi]^3, whose indices are known exactly. */
final class Ishigami {
    static final double[] FIRST = {.313905191147811, .442411144790041, 0};
    static final double[] TOTAL = {.557588855209959, .442411144790041, .243683664062148};

    private Ishigami() {}

    /** The function at rows of unit coordinates. */
    static double[] at(double[][] unit) {
        return Arrays.stream(unit).mapToDouble(Ishigami::at).toArray();
    }

    private static double at(double[] unit) {
        double x1 = scaled(unit[0]);
        double x2 = scaled(unit[1]);
        double x3 = scaled(unit[2]);
        double square = Math.sin(x2) * Math.sin(x2);
        return Math.sin(x1) + 7 * square + 0.1 * x3 * x3 * x3 * x3 * Math.sin(x1);
    }

    private static double scaled(double unit) {
        return -Math.PI + 2 * Math.PI * unit;
    }
}

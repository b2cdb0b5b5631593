package org.plumbline.experiments.design;

/** Coordinates of the unit interval. */
final class UnitInterval {
    private UnitInterval() {}

    static void check(double unit) {
        if (!(unit >= 0 && unit <= 1)) {
            throw new IllegalArgumentException("unit coordinate (" + unit + ") must lie in [0, 1]");
        }
    }
}

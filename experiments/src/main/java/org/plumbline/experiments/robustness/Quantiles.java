package org.plumbline.experiments.robustness;

/** Quantiles of sorted values. */
final class Quantiles {
    private Quantiles() {}

    /** The quantile at (n - 1) q between order statistics, type 7 of Hyndman and Fan (1996). */
    static double type7(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Where PRIM cuts: half-way between the two order statistics around (n - 1) q. If they are equal, the lower one moves
     * down (q above one half) or the upper one up, until they differ or the values end.
     */
    static double cut(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        if (share > 0.5) {
            while (sorted[below] == sorted[above] && below > 0) {
                below--;
            }
        } else {
            while (sorted[below] == sorted[above] && above < sorted.length - 1) {
                above++;
            }
        }
        return (sorted[below] + sorted[above]) / 2;
    }
}

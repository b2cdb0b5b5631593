package org.plumbline.visualization.catalog;

/**
 * One box on the way of PRIM from all points to a small box.
 *
 * @param coverage share of all cases of interest that lie in the box, from 0 to 1
 * @param density share of cases of interest among those in the box, from 0 to 1
 * @param heldOutDensity the same on points that the search never saw, from 0 to 1
 * @param chosen whether this is the box that is reported
 * @param limits the box in words
 */
public record Peel(double coverage, double density, double heldOutDensity, boolean chosen, String limits) {
    /** Checks the shares. */
    public Peel {
        requireShare("coverage", coverage);
        requireShare("density", density);
        requireShare("held-out density", heldOutDensity);
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " (" + share + ") must lie in [0, 1]");
        }
    }
}

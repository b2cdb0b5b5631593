package org.plumbline.experiments.robustness;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.random.Draws;

/**
 * Boxes found on one random half of the cases, measured on the other. Density on the half that found them is too good,
 * because it was chosen to be high.
 *
 * @param found the measures on the half that was searched
 * @param heldOut the measures of the same boxes on the half that was not
 */
public record HeldOutTrajectory(List<BoxMeasures> found, List<BoxMeasures> heldOut) {
    /** Checks that each box is measured twice. */
    public HeldOutTrajectory {
        found = List.copyOf(found);
        heldOut = List.copyOf(heldOut);
        if (found.size() != heldOut.size()) {
            throw new IllegalArgumentException(
                    found.size() + " boxes were found, but " + heldOut.size() + " measured on held-out cases");
        }
    }

    /** Searches one half and measures on the other. Draws one uniform a case. */
    public static HeldOutTrajectory of(Prim prim, Cases cases, Draws draws) {
        List<Cases> halves = cases.halves(draws);
        List<BoxMeasures> found = prim.trajectory(halves.get(0));
        List<BoxMeasures> heldOut = new ArrayList<>();
        for (BoxMeasures measures : found) {
            heldOut.add(BoxMeasures.of(measures.box(), halves.get(1)));
        }
        return new HeldOutTrajectory(found, heldOut);
    }
}

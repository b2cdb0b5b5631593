package org.plumbline.experiments.design;

import java.util.List;
import org.plumbline.sim.random.Draws;

/** Independent uniform points. */
public final class RandomDesign {
    private RandomDesign() {}

    /** A design of {@code points} independent points. Draws points times factors uniforms, point by point. */
    public static Design of(List<? extends Factor> factors, int points, Draws draws) {
        double[][] unit = new double[Design.checkedSize("random", points)][factors.size()];
        for (double[] row : unit) {
            for (int j = 0; j < row.length; j++) {
                row[j] = draws.uniform();
            }
        }
        return Design.scaled(factors, unit);
    }
}

package org.plumbline.sim.random;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Draws that a test writes down: uniforms, normals and exponentials each from a script of their own. A draw beyond its
 * script fails the test, and so does {@link #requireUsedUp} while something is left.
 */
public final class ScriptedDraws implements Draws {
    private final Queue<Double> uniforms = new ArrayDeque<>();
    private final Queue<Double> normals = new ArrayDeque<>();
    private final Queue<Double> exponentials = new ArrayDeque<>();

    private ScriptedDraws() {}

    /** Draws with these uniforms, each in [0, 1), and nothing else. */
    public static ScriptedDraws of(double... uniforms) {
        ScriptedDraws draws = new ScriptedDraws();
        for (double uniform : uniforms) {
            if (!(uniform >= 0 && uniform < 1)) {
                throw new IllegalArgumentException("scripted uniform (" + uniform + ") must lie in [0, 1)");
            }
            draws.uniforms.add(uniform);
        }
        return draws;
    }

    /** Adds normals to the script. */
    public ScriptedDraws withNormals(double... values) {
        for (double value : values) {
            normals.add(value);
        }
        return this;
    }

    /** Adds exponentials to the script. */
    public ScriptedDraws withExponentials(double... values) {
        for (double value : values) {
            exponentials.add(value);
        }
        return this;
    }

    @Override
    public double uniform() {
        return next(uniforms, "uniform");
    }

    @Override
    public double normal() {
        return next(normals, "normal");
    }

    @Override
    public double exponential() {
        return next(exponentials, "exponential");
    }

    /** Fails when scripted draws are left over. */
    public void requireUsedUp() {
        int left = uniforms.size() + normals.size() + exponentials.size();
        if (left > 0) {
            throw new AssertionError(left + " scripted draws were not taken: uniforms " + uniforms + ", normals "
                    + normals + ", exponentials " + exponentials);
        }
    }

    private static double next(Queue<Double> script, String kind) {
        Double value = script.poll();
        if (value == null) {
            throw new AssertionError("drawn beyond the script: " + kind);
        }
        return value;
    }
}

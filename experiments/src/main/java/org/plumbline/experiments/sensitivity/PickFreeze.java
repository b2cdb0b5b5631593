package org.plumbline.experiments.sensitivity;

import java.util.stream.IntStream;
import org.plumbline.experiments.design.SaltelliPlan;
import org.plumbline.sim.random.Draws;

/** The outcomes of one pick-freeze sample: at A, at B, and at A with each column of B. */
final class PickFreeze {
    private final double[] a;
    private final double[] b;
    private final double[][] mixed;
    private final double centre;
    private final double variance;
    private final boolean varies;

    PickFreeze(double[] a, double[] b, double[][] mixed) {
        this.a = a;
        this.b = b;
        this.mixed = mixed;
        double[] both = IntStream.range(0, 2 * a.length)
                .mapToDouble(i -> i < a.length ? a[i] : b[i - a.length])
                .toArray();
        this.centre = Responses.mean(both);
        this.variance = Responses.squares(both) / both.length;
        this.varies = Responses.vary(both);
    }

    /** One replicate of the plan. */
    static PickFreeze of(SaltelliPlan plan, double[] outcomes, int replicate) {
        return over(plan, outcomes, replicate * plan.basePoints(), plan.basePoints());
    }

    /** All replicates of the plan as one sample. */
    static PickFreeze of(SaltelliPlan plan, double[] outcomes) {
        return over(plan, outcomes, 0, plan.replicates() * plan.basePoints());
    }

    private static PickFreeze over(SaltelliPlan plan, double[] outcomes, int from, int size) {
        double[][] columns = new double[plan.factors() + 2][size];
        for (int i = 0; i < size; i++) {
            int first = plan.rowOfA(0, from + i);
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = outcomes[first + j];
            }
        }
        double[][] mixed = new double[plan.factors()][];
        System.arraycopy(columns, 2, mixed, 0, mixed.length);
        return new PickFreeze(columns[0], columns[1], mixed);
    }

    int size() {
        return a.length;
    }

    /** Whether the outcome varies at all, so that shares of its variance have a meaning. */
    boolean varies() {
        return varies;
    }

    /** S_i = mean((f(B) - c) (f(AB_i) - f(A))) / V, c the mean and V the variance over A and B together. */
    double first(int factor) {
        return first(factor, centre);
    }

    double first(int factor, double about) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (b[i] - about) * (mixed[factor][i] - a[i]);
        }
        return sum / a.length / variance;
    }

    /** ST_i = mean((f(A) - f(AB_i))^2) / (2 V). */
    double total(int factor) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double change = a[i] - mixed[factor][i];
            sum += change * change;
        }
        return sum / a.length / 2 / variance;
    }

    /** A sample of the same size drawn from the rows with replacement. Draws one uniform a row. */
    PickFreeze resampled(Draws draws) {
        double[][] columns = new double[mixed.length + 2][a.length];
        for (int i = 0; i < a.length; i++) {
            int row = draws.index(a.length);
            columns[0][i] = a[row];
            columns[1][i] = b[row];
            for (int j = 0; j < mixed.length; j++) {
                columns[j + 2][i] = mixed[j][row];
            }
        }
        double[][] resampled = new double[mixed.length][];
        System.arraycopy(columns, 2, resampled, 0, mixed.length);
        return new PickFreeze(columns[0], columns[1], resampled);
    }
}

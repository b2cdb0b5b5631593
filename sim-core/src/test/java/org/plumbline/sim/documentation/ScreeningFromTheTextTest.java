package org.plumbline.sim.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.innovation.ConsentRule;
import org.plumbline.sim.innovation.Panel;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * Behaviour under test: section 7.4 of docs/model/ODD.md, built again from its text alone, gives the numbers of the model's
 * own classes.
 */
class ScreeningFromTheTextTest {
    private static final double BETA = 2;
    private static final double THRESHOLD = -0.6;
    private final Draws draws = Streams.common(4, 0).open(Purpose.TEST, EntityType.WORLD, 0, 74);

    /** e_j = q - beta [(1 - omega) |x - theta_j|^2 + omega |x - v|^2] + noise. */
    private static double estimate(double q, double omega, double[] x, double[] theta, double[] v, double noise) {
        double toBelief = Math.hypot(x[0] - theta[0], x[1] - theta[1]);
        double toVision = Math.hypot(x[0] - v[0], x[1] - v[1]);
        return q - BETA * (1 - omega) * toBelief * toBelief - BETA * omega * toVision * toVision + noise;
    }

    private double[] place() {
        return new double[] {draws.normal(), draws.normal()};
    }

    @Test
    void estimatesAndVotes() {
        for (int trial = 0; trial < 500; trial++) {
            int n = 1 + draws.index(5);
            int c = 1 + draws.index(n);
            double omega = draws.uniform();
            double q = draws.normal();
            double[] x = place();
            double[] v = place();
            double[] theirs = new double[n];
            int yes = 0;
            double sum = 0;
            for (int j = 0; j < n; j++) {
                double[] theta = place();
                double noise = draws.normal();
                double own = estimate(q, omega, x, theta, v, noise);
                theirs[j] = Panel.estimate(
                        q,
                        BETA,
                        omega,
                        new Point(x[0], x[1]),
                        new Point(theta[0], theta[1]),
                        new Point(v[0], v[1]),
                        noise);
                assertThat(theirs[j]).isCloseTo(own, within(1e-9));
                yes += own > THRESHOLD ? 1 : 0;
                sum += own;
            }
            assertThat(Panel.accepts(new ConsentRule(n, c), theirs, THRESHOLD)).isEqualTo(yes >= c);
            assertThat(Panel.average(theirs, n)).isCloseTo(sum / n, within(1e-9));
        }
    }

    @Test
    void theStructures() {
        assertThat(ConsentRule.boss()).isEqualTo(new ConsentRule(1, 1));
        for (int n = 1; n <= 7; n++) {
            assertThat(ConsentRule.anyChampion(n).consent()).isEqualTo(1);
            assertThat(ConsentRule.majority(n).consent()).isEqualTo(n / 2 + 1);
        }
    }
}

package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: without communication and with independent unbiased beliefs, the place that an averaging panel judges by errs least near the weight w* = S/(S + b^2), S = s^2 d/n, both below it and above it more; with a fixed wrong vision the best weight of the vision is neither none nor all. */
class S01_PanelErrorIsLeastNearTheOptimumTest {
    private static final double[] WEIGHTS = {0, 0.25, 0.5, 0.75, 1};
    private static final int FUTURES = 150;

    @ParameterizedTest
    @CsvSource({"3, 0.6", "3, 1", "5, 0.5", "5, 0.8"})
    void leastNearTheTheory(int evaluators, double visionError) {
        double spread = 0;
        double[] errors = new double[WEIGHTS.length];
        for (int i = 0; i < WEIGHTS.length; i++) {
            for (long seed = 1; seed <= FUTURES; seed++) {
                Point place = judgedFrom(evaluators, visionError, WEIGHTS[i], seed);
                errors[i] += place.squaredDistance(Point.ORIGIN) / FUTURES;
            }
            spread = i == 0 ? errors[0] : spread;
        }
        double theory = spread / (spread + visionError * visionError);
        assertThat(theory).isBetween(0.05, 0.6);
        assertThat(spread).as("s^2 d / n").isCloseTo(0.5 * 0.5 * 2 / evaluators, within(0.25 / evaluators));
        assertThat(least(errors)).isCloseTo(theory, within(0.06));
        double between = StrictMath.min(errors[1], errors[2]);
        assertThat(between).isLessThan(errors[0]).isLessThan(errors[4]);
    }

    /** Where the parabola through errors at 0, 0.5 and 1 is least; the errors at 0.25 and 0.75 lie on it. */
    private static double least(double[] errors) {
        double curvature = 2 * errors[0] - 4 * errors[2] + 2 * errors[4];
        double slope = errors[4] - errors[0] - curvature;
        assertThat(errors[1]).isCloseTo(errors[0] + slope / 4 + curvature / 16, within(1e-6));
        assertThat(errors[3]).isCloseTo(errors[0] + 3 * slope / 4 + 9 * curvature / 16, within(1e-6));
        return -slope / (2 * curvature);
    }

    /**
     * The place from which the gate of a whole firm judged its ideas: of ideas x of known quality q the mean estimate is
     * q - beta |x|^2 + 2 beta x p + constant, so that three of them give p.
     */
    private static Point judgedFrom(int evaluators, double visionError, double weight, long seed) {
        Futures.Watched run = Futures.watch(world(evaluators, visionError, weight), seed);
        Map<Long, IdeaSparked> sparks = new TreeMap<>();
        run.facts(IdeaSparked.class, 0).forEach(spark -> sparks.put(spark.idea(), spark));
        List<double[]> rows = new ArrayList<>();
        for (IdeaJudged judged : run.facts(IdeaJudged.class, 0)) {
            IdeaSparked idea = sparks.get(judged.idea());
            if (idea != null && judged.evaluators() == evaluators) {
                Point x = idea.position();
                double rest = judged.score() - idea.potential() + 2 * x.squaredDistance(Point.ORIGIN);
                rows.add(new double[] {x.x(), x.y(), rest / 4});
            }
        }
        assertThat(rows).hasSizeGreaterThan(2);
        return solve(rows.get(0), rows.get(1), rows.get(2));
    }

    private static Point solve(double[] a, double[] b, double[] c) {
        double x1 = b[0] - a[0];
        double y1 = b[1] - a[1];
        double x2 = c[0] - a[0];
        double y2 = c[1] - a[1];
        double r1 = b[2] - a[2];
        double r2 = c[2] - a[2];
        double determinant = x1 * y2 - x2 * y1;
        return new Point((r1 * y2 - r2 * y1) / determinant, (x1 * r2 - x2 * r1) / determinant);
    }

    private static Worlds world(int evaluators, double visionError, double weight) {
        return TinyWorlds.quiet(0.25)
                .with("market.segments", List.of(Worlds.segment("all", 0, 0, 1, 0.3)))
                .with("firm.employees", evaluators)
                .with("firm.vision", new Point(visionError, 0))
                .with("firm.capacityReserve", 3.0)
                .with("background.shedding", 0.0)
                .with("background.hiring", 0.0)
                .with("people.contacts", 0.0)
                .with("people.anchorSpread", 0.5)
                .with("posture.visionLearning", 0.0)
                .with("levers.communication", 0.0)
                .with("levers.goalAlignment", weight)
                .with("levers.ideaProcess", 1.0)
                .with("innovation.visionWeight", 1.0)
                .with("innovation.sparks", 200.0)
                .with("innovation.pride", 1000.0)
                .with("innovation.evaluators", evaluators)
                .with("innovation.judgementNoise", 0.0)
                .with("innovation.listening.asked", 0)
                .with("innovation.kinds.processes", 0.0)
                .with("innovation.kinds.businessModels", 0.0);
    }
}

package org.plumbline.sim.reference;

import org.plumbline.sim.innovation.Panel;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * How much weight a vision deserves. Each of n evaluators has a private, unbiased belief about where the market is, with
 * sd s in each of d dimensions; the vision is wrong by b. A panel that averages its members' estimates rates highest a
 * place whose mean squared error from the market is (1 - w)^2 s^2 d / n + w^2 b^2, least at w* = (s^2 d / n) / (s^2 d / n
 * + b^2). The place is read off the gate's own estimates: their average is a paraboloid, and its values at plus and minus
 * one along an axis give its vertex.
 *
 * <p>A replication takes 4,000 panels and the weights 0, 0.05, .., 1. Measures: {@code optimum}, the weight with the least
 * mean squared error, the smallest of equals; {@code leastError}, that error, in squared map units.
 */
public final class Obsession implements ReferenceModel<Obsession.Parameters> {
    private static final int PANELS = 4000;
    private static final int STEPS = 20;
    private static final int MOST_REPLICATIONS = 20;
    private static final double ESTIMATES = 1e9;

    /**
     * The parameters of a panel that averages.
     *
     * @param evaluators n
     * @param dimensions d
     * @param spread s, in map units
     * @param visionError b, in map units
     */
    public record Parameters(
            @Parameter(meaning = "members of the panel", initial = Arguments.REQUIRED, min = 1, max = 200)
            int evaluators,

            @Parameter(meaning = "dimensions of the market", initial = Arguments.REQUIRED, min = 1, max = 20)
            int dimensions,

            @Parameter(
                    meaning = "sd of private beliefs",
                    unit = "map units",
                    initial = Arguments.REQUIRED,
                    min = 0,
                    max = 100)
            double spread,

            @Parameter(
                    meaning = "error of the vision",
                    unit = "map units",
                    initial = Arguments.REQUIRED,
                    min = 0,
                    max = 100)
            double visionError) {
        /** Checks the ranges, and that somebody errs. */
        public Parameters {
            Declaration.require(Parameters.class, evaluators, dimensions, spread, visionError);
            if (spread == 0 && visionError == 0) {
                throw new IllegalArgumentException(
                        "spread and visionError are both 0: where nobody errs every weight is as good");
            }
        }
    }

    @Override
    public String name() {
        return "obsession";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        double cost = 2.0 * PANELS * STEPS * parameters.evaluators() * parameters.dimensions();
        return (int) StrictMath.max(3, StrictMath.min(MOST_REPLICATIONS, ESTIMATES / cost));
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        Draws draws = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0);
        double[][] beliefs = new double[parameters.evaluators()][parameters.dimensions()];
        double[] errors = new double[STEPS + 1];
        double[] estimates = new double[parameters.evaluators()];
        for (int panel = 0; panel < PANELS; panel++) {
            for (double[] belief : beliefs) {
                for (int axis = 0; axis < belief.length; axis++) {
                    belief[axis] = parameters.spread() * draws.normal();
                }
            }
            for (int step = 0; step <= STEPS; step++) {
                errors[step] += squaredError(beliefs, estimates, parameters.visionError(), (double) step / STEPS);
            }
        }
        int best = 0;
        for (int step = 1; step <= STEPS; step++) {
            best = errors[step] < errors[best] ? step : best;
        }
        return new Measures().with("optimum", (double) best / STEPS).with("leastError", errors[best] / PANELS);
    }

    /** The squared distance from the market, at the origin, of the place that the panel rates highest. */
    private static double squaredError(double[][] beliefs, double[] estimates, double visionError, double omega) {
        double square = 0;
        for (int axis = 0; axis < beliefs[0].length; axis++) {
            double vision = axis == 0 ? visionError : 0;
            double above = average(beliefs, estimates, axis, 1, vision, omega);
            double below = average(beliefs, estimates, axis, -1, vision, omega);
            double vertex = (above - below) / 4;
            square += vertex * vertex;
        }
        return square;
    }

    /** What the panel sees at {@code place} on an axis; distances along the other axes cancel in the vertex. */
    private static double average(
            double[][] beliefs, double[] estimates, int axis, double place, double vision, double omega) {
        for (int evaluator = 0; evaluator < estimates.length; evaluator++) {
            double toBelief = place - beliefs[evaluator][axis];
            double toVision = place - vision;
            estimates[evaluator] = Panel.estimate(0, 1, omega, toBelief * toBelief, toVision * toVision, 0);
        }
        return Panel.average(estimates, estimates.length);
    }
}

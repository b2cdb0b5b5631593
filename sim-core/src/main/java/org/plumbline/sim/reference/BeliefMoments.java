package org.plumbline.sim.reference;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * The law of beliefs stepped in discrete periods: in each, a contact with probability phi, then a message with
 * probability c, then replacement by a newcomer with probability tau. Coordinates are around the market's true centre.
 * Measures, over all people and the second half of the periods: {@code mean} and {@code secondMoment}.
 */
public final class BeliefMoments implements ReferenceModel<BeliefMoments.Parameters> {
    private static final int MOST_REPLICATIONS = 10;
    private static final double PERSON_PERIODS = 1e8;

    /**
     * The parameters of beliefs in discrete periods.
     *
     * @param phi probability of a contact
     * @param eta share of the way that a contact moves a belief
     * @param sigma sd of what is seen
     * @param c probability of a message
     * @param lambda share of the way that a message moves a belief
     * @param b the vision less the market's centre
     * @param tau probability of replacement
     * @param m0 mean of newcomers less the market's centre
     * @param s0 sd of newcomers
     * @param people how many
     * @param periods how many, the first half of which is not measured
     */
    public record Parameters(
            @Parameter(meaning = "probability of a contact", initial = Arguments.REQUIRED, min = 0, max = 1)
            double phi,

            @Parameter(meaning = "weight of a contact", initial = Arguments.REQUIRED, min = 0, max = 1)
            double eta,

            @Parameter(meaning = "sd of what is seen", initial = Arguments.REQUIRED, min = 0, max = 1000)
            double sigma,

            @Parameter(meaning = "probability of a message", initial = Arguments.REQUIRED, min = 0, max = 1)
            double c,

            @Parameter(meaning = "weight of a message", initial = Arguments.REQUIRED, min = 0, max = 1)
            double lambda,

            @Parameter(
                    meaning = "vision less the market's centre",
                    initial = Arguments.REQUIRED,
                    min = -1000,
                    max = 1000)
            double b,

            @Parameter(meaning = "probability of replacement", initial = Arguments.REQUIRED, min = 0, max = 1)
            double tau,

            @Parameter(meaning = "mean of newcomers", initial = Arguments.REQUIRED, min = -1000, max = 1000)
            double m0,

            @Parameter(meaning = "sd of newcomers", initial = Arguments.REQUIRED, min = 0, max = 1000)
            double s0,

            @Parameter(meaning = "people", initial = "20000", min = 1, max = 1_000_000)
            int people,

            @Parameter(meaning = "periods, the first half not measured", initial = "400", min = 2, max = 100_000)
            int periods) {
        private static final double MOST_PERSON_PERIODS = 2e8;

        /** Checks the ranges, and that the whole is feasible. */
        public Parameters {
            Declaration.require(Parameters.class, phi, eta, sigma, c, lambda, b, tau, m0, s0, people, periods);
            if ((double) people * periods > MOST_PERSON_PERIODS) {
                throw new IllegalArgumentException(
                        "people (" + people + ") x periods (" + periods + ") must be at most 200000000");
            }
        }
    }

    @Override
    public String name() {
        return "beliefs";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        double cost = parameters.people() * (double) parameters.periods();
        return (int) StrictMath.max(2, StrictMath.min(MOST_REPLICATIONS, PERSON_PERIODS / cost));
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        BeliefLaw law = new BeliefLaw(
                parameters.phi(),
                parameters.eta(),
                parameters.sigma(),
                parameters.c(),
                parameters.lambda(),
                0,
                0,
                parameters.tau(),
                parameters.s0());
        Draws draws = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0);
        int transients = parameters.periods() / 2;
        double sum = 0;
        double squares = 0;
        for (int person = 0; person < parameters.people(); person++) {
            double belief = law.newcomer(parameters.m0(), draws.normal());
            for (int period = 0; period < parameters.periods(); period++) {
                belief = live(law, parameters, belief, draws);
                sum += period >= transients ? belief : 0;
                squares += period >= transients ? belief * belief : 0;
            }
        }
        double count = parameters.people() * (double) (parameters.periods() - transients);
        return new Measures().with("mean", sum / count).with("secondMoment", squares / count);
    }

    private static double live(BeliefLaw law, Parameters parameters, double before, Draws draws) {
        double belief = before;
        if (draws.chance(law.phi())) {
            belief = law.contact(belief, law.sigma() * draws.normal());
        }
        if (draws.chance(law.c())) {
            belief = law.message(belief, parameters.b(), 0);
        }
        if (draws.chance(law.tau())) {
            belief = law.newcomer(parameters.m0(), draws.normal());
        }
        return belief;
    }
}

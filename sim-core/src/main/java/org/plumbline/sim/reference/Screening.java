package org.plumbline.sim.reference;

import org.plumbline.sim.innovation.ConsentRule;
import org.plumbline.sim.innovation.Panel;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * Screening architectures (Sah and Stiglitz 1986; Csaszar 2013): projects of quality q uniform on (-halfRange, halfRange)
 * meet a panel whose members see q + bias + N(0, sigma) and say yes above zero; C of N must agree. 50,000 projects a
 * replication. Measures: {@code omission} = P(reject | q &gt; 0), {@code commission} = P(accept | q &lt; 0), {@code payoff}
 * = the mean over all projects of q where accepted and zero elsewhere.
 */
public final class Screening implements ReferenceModel<Screening.Parameters> {
    private static final int PROJECTS = 50_000;
    private static final int REPLICATIONS = 20;

    /**
     * The parameters of a screening panel.
     *
     * @param evaluators N, the members of the panel
     * @param consent C, how many must say yes
     * @param sigma sd of what a member sees
     * @param bias what every member sees too much
     * @param halfRange the greatest quality, in the unit of quality
     */
    public record Parameters(
            @Parameter(meaning = "members of the panel", initial = Arguments.REQUIRED, min = 1, max = 1000)
            int evaluators,

            @Parameter(meaning = "members who must say yes", initial = Arguments.REQUIRED, min = 1, max = 1000)
            int consent,

            @Parameter(meaning = "sd of what a member sees", initial = Arguments.REQUIRED, min = 0, max = 1e6)
            double sigma,

            @Parameter(meaning = "what every member sees too much", initial = "0", min = -1e6, max = 1e6)
            double bias,

            @Parameter(meaning = "greatest quality of a project", initial = "5", min = 1e-6, max = 1e6)
            double halfRange) {
        /** Checks the ranges, and that no more must agree than there are. */
        public Parameters {
            Declaration.require(Parameters.class, evaluators, consent, sigma, bias, halfRange);
            if (consent > evaluators) {
                throw new IllegalArgumentException(
                        "consent is " + consent + ", but must be at most evaluators (" + evaluators + ")");
            }
        }
    }

    @Override
    public String name() {
        return "screening";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        return REPLICATIONS;
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        ConsentRule rule = new ConsentRule(parameters.evaluators(), parameters.consent());
        Draws draws = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0);
        double[] estimates = new double[parameters.evaluators()];
        int good = 0;
        int goodRejected = 0;
        int badAccepted = 0;
        double payoff = 0;
        for (int project = 0; project < PROJECTS; project++) {
            double quality = (2 * draws.uniform() - 1) * parameters.halfRange();
            boolean accepted = judge(rule, estimates, quality, parameters, draws);
            good += quality > 0 ? 1 : 0;
            goodRejected += quality > 0 && !accepted ? 1 : 0;
            badAccepted += quality <= 0 && accepted ? 1 : 0;
            payoff += accepted ? quality : 0;
        }
        return new Measures()
                .withMean("omission", goodRejected, good)
                .withMean("commission", badAccepted, PROJECTS - good)
                .with("payoff", payoff / PROJECTS);
    }

    private static boolean judge(
            ConsentRule rule, double[] estimates, double quality, Parameters parameters, Draws draws) {
        for (int evaluator = 0; evaluator < estimates.length; evaluator++) {
            double noise = parameters.bias() + parameters.sigma() * draws.normal();
            estimates[evaluator] = Panel.estimate(quality, 0, 0, 0, 0, noise);
        }
        return Panel.accepts(rule, estimates, 0);
    }
}

package org.plumbline.sim.reference;

import org.plumbline.sim.innovation.EvaluatorQueue;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * Waiting in the gate's queue under Poisson arrivals (Erlang 1917; Pollaczek 1930, Khinchine 1932): 20,000 customers of
 * warm-up, then 200,000 that are measured. Time is in mean service times. Measures: {@code waitProbability};
 * {@code meanWait} over all; {@code meanQueue}, the mean number that waits, as the waits of all that start within the
 * time measured over that time (Little 1961).
 */
public final class QueueWaits implements ReferenceModel<QueueWaits.Parameters> {
    private static final int WARM_UP = 20_000;
    private static final int CUSTOMERS = 200_000;
    private static final int REPLICATIONS = 40;

    /**
     * The parameters of a queue.
     *
     * @param servers how many are served at once
     * @param utilisation share of the time that servers are busy
     * @param serviceCv2 squared coefficient of variation of service times: shifted exponential up to 1, a balanced mixture
     *     of two exponentials above
     */
    public record Parameters(
            @Parameter(meaning = "servers", initial = Arguments.REQUIRED, min = 1, max = 1000)
            int servers,

            @Parameter(
                    meaning = "share of time servers are busy",
                    initial = Arguments.REQUIRED,
                    min = 0.001,
                    max = 0.99)
            double utilisation,

            @Parameter(meaning = "squared coefficient of variation of service", initial = "1", min = 0, max = 100)
            double serviceCv2) {
        /** Checks the ranges. */
        public Parameters {
            Declaration.require(Parameters.class, servers, utilisation, serviceCv2);
        }
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        return parameters.servers() <= 50 ? REPLICATIONS : REPLICATIONS / 4;
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        Draws arrivals = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0);
        Draws services = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 1);
        EvaluatorQueue queue = new EvaluatorQueue(parameters.servers(), 0);
        double rate = parameters.servers() * parameters.utilisation();
        double now = 0;
        double began = 0;
        double waits = 0;
        int waited = 0;
        for (int customer = -WARM_UP; customer < CUSTOMERS; customer++) {
            now += arrivals.exponential() / rate;
            double wait = queue.arrive(now, service(parameters.serviceCv2(), services)) - now;
            if (customer >= 0) {
                waits += wait;
                waited += wait > 0 ? 1 : 0;
            } else {
                began = now;
            }
        }
        return new Measures()
                .with("waitProbability", (double) waited / CUSTOMERS)
                .with("meanWait", waits / CUSTOMERS)
                .with("meanQueue", waits / (now - began));
    }

    /** A service time with mean 1 and the given squared coefficient of variation. Takes one or two draws. */
    private static double service(double cv2, Draws draws) {
        if (cv2 <= 1) {
            double random = StrictMath.sqrt(cv2);
            return 1 - random + random * draws.exponential();
        }
        double share = (1 + StrictMath.sqrt((cv2 - 1) / (cv2 + 1))) / 2;
        double rate = draws.chance(share) ? 2 * share : 2 * (1 - share);
        return draws.exponential() / rate;
    }
}

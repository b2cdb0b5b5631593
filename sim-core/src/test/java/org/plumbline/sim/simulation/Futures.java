package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.audit.Audit;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.random.Streams;

/** Runs futures for tests, always under the strict audit and on a calendar that watches for ties. */
public final class Futures {
    private Futures() {}

    /**
     * What a watched future came to.
     *
     * @param outcomes the outcomes that are defined
     * @param facts everything that happened, in order
     */
    public record Watched(Map<Outcome, Double> outcomes, List<Fact> facts) {
        /** The value of an outcome, which must be defined. */
        public double outcome(Outcome outcome) {
            Double value = outcomes.get(outcome);
            if (value == null) {
                throw new AssertionError(outcome + " is undefined in this run");
            }
            return value;
        }

        /** The facts of one kind about one firm, in order. */
        public <F extends Fact> List<F> facts(Class<F> kind, int firm) {
            return facts.stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .filter(fact -> fact.firm() == firm)
                    .toList();
        }

        /** The facts of one kind about all firms, in order. */
        public <F extends Fact> List<F> facts(Class<F> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** Runs a future and keeps every fact. */
    public static Watched watch(Worlds worlds, long seed) {
        return watch(worlds, seed, Probe.NONE);
    }

    /** Runs a future, keeps every fact and has a probe look each week. */
    public static Watched watch(Worlds worlds, long seed, Probe probe) {
        List<Fact> facts = new ArrayList<>();
        Model model = model(worlds.build(), Streams.common(seed, 0), facts::add, probe);
        return new Watched(model.run(), facts);
    }

    /** The outcomes of a future. */
    static Map<Outcome, Double> outcomes(ModelParameters parameters, long seed, long replication) {
        return model(parameters, Streams.common(seed, replication), FactListener.NONE, Probe.NONE)
                .run();
    }

    /** A model at its start. */
    static Model model(ModelParameters parameters, Streams streams, FactListener listener, Probe probe) {
        return new Model(parameters, streams, listener, probe, Audit.STRICT);
    }
}

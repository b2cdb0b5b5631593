package org.plumbline.sim.reference;

import org.plumbline.sim.ecosystem.Network;
import org.plumbline.sim.ecosystem.NetworkGenerator;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * The shape of generated networks (Watts and Strogatz 1998; Barabasi and Albert 1999; Erdos and Renyi 1959), one network a
 * replication. Measures: {@code clustering}, the mean local coefficient; {@code pathLength}, the mean over connected
 * pairs, from 500 sources above 2,000 nodes, undefined where no pair is connected; {@code degreeShare(k)}, the share of
 * nodes with exactly k neighbours, for k up to three times the degree and at least 20.
 */
public final class NetworkShape implements ReferenceModel<NetworkShape.Parameters> {
    private static final int MOST_REPLICATIONS = 20;
    private static final int SOURCES = 500;
    private static final double EDGES_SEARCHED = 2e9;

    /**
     * The parameters of a network.
     *
     * @param kind the generator
     * @param nodes how many nodes
     * @param degree mean degree
     * @param rewiring share of a small world's edges that are moved
     */
    public record Parameters(
            @Parameter(meaning = "generator of the network", initial = Arguments.REQUIRED)
            NetworkGenerator kind,

            @Parameter(meaning = "nodes", initial = Arguments.REQUIRED, min = 1, max = 200_000)
            int nodes,

            @Parameter(meaning = "mean degree", initial = Arguments.REQUIRED, min = 0, max = 5000)
            double degree,

            @Parameter(meaning = "share of a small world's edges moved", initial = "0", min = 0, max = 1)
            double rewiring) {
        private static final double MOST_ENDS = 2e6;

        /** Checks the ranges, and that the whole is feasible. */
        public Parameters {
            Declaration.require(Parameters.class, kind, nodes, degree, rewiring);
            double ends = nodes * (kind == NetworkGenerator.COMPLETE ? nodes - 1.0 : degree);
            if (ends > MOST_ENDS) {
                throw new IllegalArgumentException(
                        "nodes (" + nodes + ") x mean degree must be at most 2000000, not " + ends);
            }
        }
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        double nodes = parameters.nodes();
        double degree = parameters.kind() == NetworkGenerator.COMPLETE ? nodes : parameters.degree();
        double sources = nodes > 4 * SOURCES ? SOURCES : nodes;
        double cost = nodes * (degree + 1) * (sources + degree);
        return (int) StrictMath.max(2, StrictMath.min(MOST_REPLICATIONS, EDGES_SEARCHED / cost));
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        Network network = parameters
                .kind()
                .generate(
                        parameters.nodes(),
                        parameters.degree(),
                        parameters.rewiring(),
                        streams.open(Purpose.NETWORK, EntityType.WORLD, 0, 0));
        Measures measures = new Measures()
                .with("clustering", network.clustering())
                .with("pathLength", network.pathLength(streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0)));
        double most = StrictMath.min(parameters.nodes() - 1, StrictMath.max(20, 3 * parameters.degree()));
        for (int degree = 0; degree <= most; degree++) {
            measures.with("degreeShare(" + degree + ")", network.degreeShare(degree));
        }
        return measures;
    }
}

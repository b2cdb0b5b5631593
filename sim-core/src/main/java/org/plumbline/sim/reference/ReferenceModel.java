package org.plumbline.sim.reference;

import org.plumbline.sim.random.Streams;

/**
 * A classical model with published values. A driver holds no state: a replication is a pure function of its parameters
 * and streams.
 *
 * @param <P> the record that declares the parameters
 */
public interface ReferenceModel<P extends Record> {
    /** The name by which it is called, in lower case. */
    String name();

    /** The record that declares the parameters. */
    Class<P> parameters();

    /** How many replications answer within seconds with errors well below the tolerances; at least 2, which is enough where nothing is drawn. */
    int defaultReplications(P parameters);

    /**
     * Runs one replication.
     *
     * @param streams the replication's streams
     * @return every measure by its literal name; one that is undefined in this replication is left out
     */
    Measures replicate(P parameters, Streams streams);
}

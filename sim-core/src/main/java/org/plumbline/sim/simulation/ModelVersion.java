package org.plumbline.sim.simulation;

/**
 * The version of the model, which results carry: equal versions give equal rows for equal inputs, whatever the version
 * of the product. It rises when, and only when, the rows change.
 */
public final class ModelVersion {
    /** The version of this model. */
    public static final String CURRENT = "8";

    private ModelVersion() {}
}

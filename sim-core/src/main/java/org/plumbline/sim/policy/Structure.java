package org.plumbline.sim.policy;

/** How decisions are made in a firm. */
public enum Structure {
    /** The owner alone decides at the gate. */
    HIERARCHICAL,
    /** Any one of the evaluators can carry an idea through. */
    FLAT,
    /** A majority of the evaluators decides. */
    MATRIX
}

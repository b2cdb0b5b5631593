package org.plumbline.sim.fact;

/** Something that happened. Immutable; holds ids and values, never live objects. */
public interface Fact {
    /** When, in weeks since the start. */
    double at();

    /** The number of the firm it happened to or in; -1 for the market. */
    int firm();
}

package org.plumbline.experiments.comparison;

/** One of the two strategies of a contrast. */
public enum Side {
    /** The first. */
    A,
    /** The second. */
    B;

    /** The other one. */
    public Side other() {
        return this == A ? B : A;
    }
}

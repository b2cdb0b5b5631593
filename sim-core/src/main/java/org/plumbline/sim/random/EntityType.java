package org.plumbline.sim.random;

/** Whose stream it is. The list is frozen and append-only: codes are part of every result and never change. */
public enum EntityType {
    /** The world as a whole. */
    WORLD(1),
    /** A segment, by its number. */
    SEGMENT(2),
    /** A customer, by her number. */
    CUSTOMER(3),
    /** A firm, by its number. */
    FIRM(4),
    /** An employee. */
    EMPLOYEE(5),
    /** An idea. */
    IDEA(6),
    /** A project. */
    PROJECT(7),
    /** An offering. */
    OFFERING(8),
    /** A partner. */
    PARTNER(9),
    /** A tie between a firm and a partner. */
    TIE(10);

    private final int code;

    EntityType(int code) {
        this.code = code;
    }

    /** The frozen number of this type, in 1..255. */
    public int code() {
        return code;
    }
}

package org.plumbline.sim.schedule;

/** The phases of the calendar, in the order in which they run at equal times. Codes are frozen. */
public enum Phase {
    /** A sudden move of a segment. */
    SHOCK(1),
    /** A spark of an idea. */
    SPARK(2),
    /** A verdict of a gate. */
    GATE(3),
    /** A meeting on the vision. */
    BROADCAST(4),
    /** A person leaves. */
    DEPARTURE(5),
    /** Partners and their ties: the week's meetings with them. */
    ECOSYSTEM(8),
    /** The week's work on projects, with the hours that are left. */
    WORK(10),
    /** Wages, costs and the closing of the week's books. */
    BOOKS(11),
    /** Hiring, shedding, closing and entering. */
    LIFE(12),
    /** What people saw and heard during the week. */
    BELIEFS(13),
    /** Tastes drift, expectations follow the trade. */
    ENVIRONMENT(14),
    /** Customers learn, choose and buy; firms serve them. */
    MARKET(15),
    /** Probes look, after all else. */
    OBSERVATION(20);

    private final int code;

    Phase(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

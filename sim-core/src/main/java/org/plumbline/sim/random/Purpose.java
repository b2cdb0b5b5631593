package org.plumbline.sim.random;

/** What a stream is for. The list is frozen and append-only: codes are part of every result and never change. */
public enum Purpose {
    /** Traits of a segment drawn at the start. */
    SEGMENT_TRAITS(1),
    /** Weekly drift of a segment's centre. */
    SEGMENT_DRIFT(2),
    /** Times and directions of shocks to a segment. */
    SEGMENT_SHOCK(3),
    /** A customer's ideal point, purchase rate and the like. */
    CUSTOMER_TRAITS(4),
    /** A customer's weekly purchases, reconsideration and choice. */
    CUSTOMER_DEMAND(5),
    /** What a customer comes to know: firms and offerings. */
    CUSTOMER_AWARENESS(6),
    /** What a customer experiences of an offering she bought. */
    CUSTOMER_EXPERIENCE(7),
    /** A firm's size, levers, vision and skill drawn at the start. */
    FIRM_TRAITS(8),
    /** Large shocks to a firm's reputation. */
    FIRM_REPUTATION(9),
    /** A firm's hiring, shedding and closing. */
    FIRM_LIFE(10),
    /** When and how many ideas occur in a firm. */
    IDEA_ARRIVAL(11),
    /** Author, position and potential of an idea. */
    IDEA_TRAITS(12),
    /** What evaluators see at a gate. */
    GATE(13),
    /** Traits of an employee at hiring. */
    EMPLOYEE_TRAITS(14),
    /** An employee's contacts with the market. */
    EMPLOYEE_BELIEFS(15),
    /** When an employee quits. */
    EMPLOYEE_TURNOVER(16),
    /** Proposals, estimates and vetoes within a project. */
    PROJECT_WORK(17),
    /** Cost and duration of a project; not opened now, as they are traits of its idea. */
    PROJECT_TRAITS(18),
    /** Whom a market test asks, and who sees a launch. */
    MARKET_TEST(19),
    /** The design landscape of the industry. */
    LANDSCAPE(20),
    /** When firms enter the market. */
    ENTRY(21),
    /** When a firm broadcasts its vision, and how it is heard. */
    BROADCAST(22),
    /** Noise of a firm's own measurements. */
    METRICS(23),
    /** Edges of a network. */
    NETWORK(24),
    /** Runs of the reference drivers used for docking. */
    REFERENCE(25),
    /** Designs of experiments. */
    DESIGN(26),
    /** Resampling in statistics. */
    RESAMPLING(27),
    /** Draws that only tests make. */
    TEST(28),
    /** What buyers of an offering remark. */
    BUYER_REMARKS(30),
    /** What customers answer who are asked about an idea. */
    CUSTOMER_ANSWERS(31),
    /** Who talks to whom among customers. */
    CUSTOMER_TALK(32),
    /** Whom a firm's paid talks reach, and who holds them. */
    MARKET_RESEARCH(60),
    /** Errors of a firm's reports on where tastes go. */
    TREND_REPORT(61),
    /** Who learns what from whom, and what leaks of what is written down. */
    KNOWLEDGE(62),
    /** What people report upward, and answer when they are asked. */
    UPWARD_REPORT(63),
    /** Samples and errors of a roadmap's audit. */
    ROADMAP(64),
    /** How long accepted work waits for volunteers. */
    VOLUNTEERS(65),
    /** A partner's knowledge, goal, capital and reach. */
    PARTNER_TRAITS(70),
    /** A partner's coming and going, and its ties to others. */
    PARTNER_LIFE(71),
    /** Whom a firm sees and asks, and who agrees. */
    PARTNER_CHOICE(72),
    /** What happens in a tie: appointments, disputes, leaks, proposals. */
    TIE_LIFE(73),
    /** Who hears of a firm through its partners. */
    PARTNER_REACH(74),
    /** Applications for funds, events, licences. */
    PARTNER_LUCK(75),
    /** Changes of rules and standards. */
    RULES(76),
    /** Traits of an idea that came from outside. */
    OUTSIDE_IDEA(77),
    /** Whether investors put in a round. */
    FUNDING_ROUND(79),
    /** Who takes to a new technology. */
    DISRUPTION(78);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** The frozen number of this purpose, in 1..65535. */
    public int code() {
        return code;
    }
}

package org.plumbline.sim.policy;

/**
 * How a firm wants to win customers (Porter 1980): its mark-up on what it launches, and how far cost weighs at its gate,
 * in log quality for each unit of log cost. The numbers are assumed.
 */
public enum PriceStance {
    /** The usual price; cost does not weigh at the gate. */
    USUAL(1, 0),
    /** A low price; dear ideas must be the better. */
    COST_LEADER(0.93, 0.4),
    /** A high price for what stands out, whatever it costs. */
    DIFFERENTIATOR(1.1, 0),
    /** A price somewhat above the usual for a narrow group of customers. */
    FOCUS(1.05, 0.1);

    private final double markUp;
    private final double costWeight;

    PriceStance(double markUp, double costWeight) {
        this.markUp = markUp;
        this.costWeight = costWeight;
    }

    /** Factor on the usual price. */
    public double markUp() {
        return markUp;
    }

    /** Log quality that an idea must be better for each unit of log cost above the usual. */
    public double costWeight() {
        return costWeight;
    }
}

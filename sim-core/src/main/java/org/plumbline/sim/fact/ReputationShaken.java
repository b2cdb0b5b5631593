package org.plumbline.sim.fact;

/**
 * A firm's reputation changed suddenly.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param utility by how much customers' utility changed
 */
public record ReputationShaken(double at, int firm, double utility) implements Fact {}

package org.plumbline.sim.fact;

/**
 * A firm launched, or entered with, something built on the new technology.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param offering the number of the offering, or of the firm's first one
 */
public record TechnologyTaken(double at, int firm, long offering) implements Fact {}

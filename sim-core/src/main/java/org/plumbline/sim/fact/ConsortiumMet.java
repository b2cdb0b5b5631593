package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * Members of a consortium shared what they have written down.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param dues dues of the quarter
 * @param depth depth that the firm's people gained
 */
public record ConsortiumMet(double at, int firm, Money dues, double depth) implements Fact {}

package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A firm did what its role among its partners is.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param role the role in plain words
 * @param partner the number of the partner
 * @param action what it did, in plain words
 * @param amount what it was paid
 */
public record RolePlayed(double at, int firm, String role, int partner, String action, Money amount) implements Fact {}

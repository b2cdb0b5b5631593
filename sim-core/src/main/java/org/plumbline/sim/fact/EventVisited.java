package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * Somebody of a firm went to a fair or meeting.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param person the number of the employee
 * @param outlay money it took
 * @param hours time it took
 */
public record EventVisited(double at, int firm, long person, Money outlay, double hours) implements Fact {}

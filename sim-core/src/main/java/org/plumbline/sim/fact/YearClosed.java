package org.plumbline.sim.fact;

import org.plumbline.sim.quantity.Money;

/**
 * A year of business ended.
 *
 * @param at weeks since the start
 * @param firm the number of the firm
 * @param revenue sales of the year
 * @param profit profit of the year
 * @param cash money in the bank
 * @param staff people
 * @param offerings offerings on sale
 */
public record YearClosed(double at, int firm, Money revenue, Money profit, Money cash, int staff, int offerings)
        implements Fact {}

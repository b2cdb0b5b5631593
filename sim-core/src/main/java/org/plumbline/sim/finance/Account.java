package org.plumbline.sim.finance;

/** The accounts of a firm's books. */
public enum Account {
    /** Sales, an income. */
    SALES(true),
    /** Material and the like for what was sold. */
    MATERIAL(true),
    /** Wages, the owner's own included. */
    WAGES(true),
    /** Rent. */
    RENT(true),
    /** Other fixed cost. */
    OTHER_FIXED(true),
    /** Fixed cost of keeping new offerings. */
    UPKEEP(true),
    /** Outlays for development. */
    DEVELOPMENT(true),
    /** Outlays for launches. */
    LAUNCH(true),
    /** Outlays for working with partners: contracts, events, dues, licences, adapting to standards. */
    PARTNERSHIPS(true),
    /** What partners get: shares of revenue, what a dropped project owes them. */
    PARTNER_SHARES(true),
    /** What partners pay the firm: fees, design blocks, commissions. */
    PARTNER_FEES(true),
    /** Public funds won. */
    GRANTS(true),
    /** Money that investors put in or get out; no part of profit. */
    INVESTORS(false),
    /** Money that owners take out or put in; no part of profit. */
    OWNERS(false);

    private final boolean profit;

    Account(boolean profit) {
        this.profit = profit;
    }

    /** Whether entries count towards profit. */
    public boolean countsAsProfit() {
        return profit;
    }
}

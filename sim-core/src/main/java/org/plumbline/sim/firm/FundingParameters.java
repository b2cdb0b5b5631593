package org.plumbline.sim.firm;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;

/** Rounds of investors' money: for every firm of the market by the same rule; none by default. */
public record FundingParameters(
        @Parameter(
                meaning = "money of one round, in months of the firm's cost; 0 means that nobody invests",
                unit = "months",
                min = 0,
                max = 120,
                initial = "0",
                example = "18")
        double round,

        @Parameter(
                meaning = "months of cost below which a firm with a loss looks for a round",
                unit = "months",
                min = 0,
                max = 60,
                initial = "9")
        double runway,

        @Parameter(
                meaning = "growth of revenue in a year that convinces every investor; half as much convinces half of"
                        + " them",
                unit = "share",
                min = 0.01,
                max = 10,
                initial = "0.6")
        double growth,

        @Parameter(
                meaning = "time from one attempt to the next",
                unit = "weeks",
                min = 4,
                max = 520,
                initial = "26 weeks")
        Weeks every,

        @Parameter(meaning = "working time of one attempt", unit = "hours", min = 0, max = 1000, initial = "60")
        double hours) {

    /** Checks every value against its declaration. */
    public FundingParameters {
        Declaration.require(FundingParameters.class, round, runway, growth, every, hours);
    }
}

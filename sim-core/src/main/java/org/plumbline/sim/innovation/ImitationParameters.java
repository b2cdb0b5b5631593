package org.plumbline.sim.innovation;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;

/** Imitation, and the appropriability regime that holds it up (Teece 1986): how soon and how well things can be copied. */
public record ImitationParameters(
        @Parameter(
                meaning = "share of sparks without a customer that start from what visibly sells elsewhere",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.09",
                source = "prototype of the economy: 6 % of all ideas")
        double share,

        @Parameter(
                meaning = "time after its launch in which nothing can be copied: secrecy, patents, lead time",
                unit = "weeks",
                min = 0,
                max = 1040,
                initial = "26 weeks")
        Weeks protection,

        @Parameter(meaning = "log quality by which a copy falls short of its model", min = 0, max = 5, initial = "0.3")
        double shortfall) {

    /** Checks every value against its declaration. */
    public ImitationParameters {
        Declaration.require(ImitationParameters.class, share, protection, shortfall);
    }
}

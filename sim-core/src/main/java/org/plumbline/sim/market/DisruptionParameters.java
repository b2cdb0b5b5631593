package org.plumbline.sim.market;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.quantity.Weeks;

/** A technology on a new curve (Christensen 1997): worse at first on what buyers measure, better on what a fringe values. */
public record DisruptionParameters(
        @Parameter(
                meaning = "when the new technology appears; 0 means never",
                unit = "weeks",
                min = 0,
                max = 5200,
                initial = "0 weeks",
                example = "1 years")
        Weeks arrival,

        @Parameter(
                meaning = "log quality beyond which more adds nothing for customers",
                unit = "log quality",
                min = 0,
                max = 20,
                initial = "20")
        double ceiling,

        @Parameter(
                meaning = "log quality by which the new technology lies below the old one when it appears",
                unit = "log quality",
                min = 0,
                max = 10,
                initial = "1.5")
        double gap,

        @Parameter(
                meaning = "log quality by which it exceeds the old one in the end",
                unit = "log quality",
                min = -5,
                max = 10,
                initial = "0.5")
        double potential,

        @Parameter(
                meaning = "time from its appearance to the middle of its S-curve",
                unit = "weeks",
                min = 1,
                max = 5200,
                initial = "3 years",
                source = "assumed; the shape is Foster 1986")
        Weeks half,

        @Parameter(
                meaning = "utility of the second attribute, which it alone has, to those who value it",
                min = 0,
                max = 10,
                initial = "1.5")
        double secondValue,

        @Parameter(
                meaning = "share of customers who value the second attribute at once",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.1")
        double fringe,

        @Parameter(
                meaning = "how fast the others come to value it",
                unit = "per year",
                min = 0,
                max = 10,
                initial = "0.2")
        double spread,

        @Parameter(
                meaning = "share of the firms entering after its appearance that build on it",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double entrants) {

    /** Checks every value against its declaration. */
    public DisruptionParameters {
        Declaration.require(
                DisruptionParameters.class,
                arrival,
                ceiling,
                gap,
                potential,
                half,
                secondValue,
                fringe,
                spread,
                entrants);
    }
}

package org.plumbline.sim.ecosystem;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** How knowledge moves along ties. */
public record ExchangeParameters(
        @Parameter(
                meaning = "how fast a person learns from a partner with whom she spends an hour each week",
                unit = "per year",
                min = 0,
                max = 20,
                initial = "2")
        double learning,

        @Parameter(
                meaning = "how well partners understand what is new to them; a firm's own is in capacity",
                unit = "share",
                min = 0,
                max = 1,
                initial = "0.5")
        double partnersCapacity,

        @Parameter(
                meaning = "how fast partners learn from each other along a tie",
                unit = "per year",
                min = 0,
                max = 20,
                initial = "0.3")
        double peerLearning,

        @Parameter(
                meaning = "how fast a tie weakens that nobody keeps up",
                unit = "per year",
                min = 0,
                max = 20,
                initial = "0.5")
        double decay,

        @Parameter(
                meaning = "ideas that come from a partner through a tie of full strength",
                unit = "per year",
                min = 0,
                max = 52,
                initial = "1")
        double ideas) {

    /** Checks every value against its declaration. */
    public ExchangeParameters {
        Declaration.require(ExchangeParameters.class, learning, partnersCapacity, peerLearning, decay, ideas);
    }
}

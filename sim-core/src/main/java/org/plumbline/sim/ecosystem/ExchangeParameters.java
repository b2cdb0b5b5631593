package org.plumbline.sim.ecosystem;

import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;

/** How knowledge moves along ties. */
public record ExchangeParameters(
        @Parameter(meaning = "how fast a person learns from a partner with whom she spends an hour each week", unit = "per year", min = 0, max = 20, initial = "2")
        double learning,

        @Parameter(meaning = "how distant knowledge may be and still be understood", unit = "share", min = 0, max = 1, initial = "0.5", source = "assumed; the idea is Cohen and Levinthal 1990")
        double absorptiveCapacity,

        @Parameter(meaning = "share of what partners offer that people turn down because it comes from outside", unit = "share", min = 0, max = 1, initial = "0.2", source = "assumed; the syndrome is Katz and Allen 1982")
        double notInventedHere,

        @Parameter(meaning = "how fast partners learn from each other along a tie", unit = "per year", min = 0, max = 20, initial = "0.3")
        double peerLearning,

        @Parameter(meaning = "how fast a tie weakens that nobody keeps up", unit = "per year", min = 0, max = 20, initial = "0.5")
        double decay,

        @Parameter(meaning = "ideas that come from a partner through a tie of full strength", unit = "per year", min = 0, max = 52, initial = "1")
        double ideas) {

    /** Checks every value against its declaration. */
    public ExchangeParameters {
        Declaration.require(ExchangeParameters.class, learning, absorptiveCapacity, notInventedHere, peerLearning, decay, ideas);
    }
}

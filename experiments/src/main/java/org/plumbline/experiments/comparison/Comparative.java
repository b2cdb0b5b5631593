package org.plumbline.experiments.comparison;

import org.plumbline.sim.observation.Outcome;

/** How a sentence says that one strategy is better; on an outcome without a better direction, that it is higher. */
enum Comparative {
    /** For outcomes of which more, or less, is better. */
    BETTER("ahead", "ahead of", "behind", "wins more often", "wins, it wins big"),
    /** For outcomes that are neither good nor bad. */
    HIGHER("higher", "higher than", "lower", "is higher more often", "is higher, it is much higher");

    final String ahead;
    final String aheadOf;
    final String behind;
    final String winsMoreOften;
    final String winsBig;

    Comparative(String ahead, String aheadOf, String behind, String winsMoreOften, String winsBig) {
        this.ahead = ahead;
        this.aheadOf = aheadOf;
        this.behind = behind;
        this.winsMoreOften = winsMoreOften;
        this.winsBig = winsBig;
    }

    static Comparative of(Outcome.Direction direction) {
        return direction == Outcome.Direction.NEITHER ? HIGHER : BETTER;
    }
}

package org.plumbline.experiments.comparison;

import org.plumbline.sim.observation.Outcome;

/**
 * How an outcome is judged in a comparison.
 *
 * @param outcome what is compared
 * @param smallest the smallest difference that matters, in the outcome's unit, zero or more
 * @param currency letters of the currency, for money
 * @param horizon the time it covers, in words
 */
public record OutcomeScale(Outcome outcome, double smallest, String currency, String horizon) {
    /** Checks the smallest difference. */
    public OutcomeScale {
        if (!(smallest >= 0 && smallest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the smallest difference that matters (" + smallest + ") must be zero or more");
        }
    }

    /** 1 if more is better or neither is, -1 if less is better. */
    double sign() {
        return outcome.direction() == Outcome.Direction.LESS ? -1 : 1;
    }

    /** The smallest difference in words. */
    String smallestInWords() {
        return switch (outcome.unit()) {
            case MONEY -> Words.money(smallest) + " " + currency;
            case SHARE, YES_NO -> Words.whole(100 * smallest) + " of 100";
            case WEEKS -> Words.number(smallest) + " weeks";
            case HOURS -> Words.number(smallest) + " hours";
            case COUNT, MAP, RATIO -> Words.number(smallest);
        };
    }
}

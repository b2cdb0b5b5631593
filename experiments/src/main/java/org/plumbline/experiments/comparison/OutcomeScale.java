package org.plumbline.experiments.comparison;

import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;

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
    public double sign() {
        return outcome.direction() == Outcome.Direction.LESS ? -1 : 1;
    }

    /** What sentences call the outcome: a yes-or-no outcome by its key, the others by their phrase. */
    String phrase() {
        return yesNo() ? outcome.key() : outcome.phrase();
    }

    /** Whether a run answers yes (1) or no (0). */
    boolean yesNo() {
        return outcome.unit() == Unit.YES_NO;
    }

    /** Whether the outcome is an amount of money. */
    boolean money() {
        return outcome.unit() == Unit.MONEY;
    }

    /** The smallest difference in words. */
    String smallestInWords() {
        return amount(smallest);
    }

    /** A difference of this outcome in words, such as "5,400 EUR" or "5 of 100". */
    public String amount(double value) {
        return switch (outcome.unit()) {
            case MONEY -> Words.amount(value) + " " + currency;
            case YES_NO -> Words.amount(100 * value) + " of 100";
            case SHARE -> counted(100 * value, "percentage point");
            case WEEKS -> counted(value, "week");
            case HOURS -> counted(value, "hour");
            case COUNT, MAP, RATIO -> Words.amount(value);
        };
    }

    private static String counted(double value, String noun) {
        String number = Words.amount(value);
        return number + " " + noun + (number.equals("1") ? "" : "s");
    }
}

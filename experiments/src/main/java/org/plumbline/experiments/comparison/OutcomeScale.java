package org.plumbline.experiments.comparison;

import org.plumbline.sim.observation.Outcome;

/**
 * What a verdict needs to know of an outcome.
 *
 * @param key name in files and commands
 * @param phrase name as people say it, fit for "ahead on ..."
 * @param unit how values are to be read; yes-or-no outcomes are worded as risks
 * @param direction which direction is better; where neither is, "ahead" means higher and sentences say so
 * @param matters the smallest difference that matters, in the outcome's unit, zero or more
 * @param currency name of the currency, for money
 */
public record OutcomeScale(
        String key, String phrase, Outcome.Unit unit, Outcome.Direction direction, double matters, String currency) {
    /** Checks the smallest difference that matters. */
    public OutcomeScale {
        if (!(matters >= 0 && Double.isFinite(matters))) {
            throw new IllegalArgumentException("smallest difference that matters (" + matters + ") of " + key
                    + " must be finite and not negative");
        }
    }

    /** The scale of a declared outcome. A yes-or-no outcome goes by its key, the others by their phrase. */
    public static OutcomeScale of(Outcome outcome, double matters, String currency) {
        String phrase = outcome.unit() == Outcome.Unit.YES_NO ? outcome.key() : outcome.phrase();
        return new OutcomeScale(outcome.key(), phrase, outcome.unit(), outcome.direction(), matters, currency);
    }

    /** Whether a run answers yes (1) or no (0). */
    public boolean yesNo() {
        return unit == Outcome.Unit.YES_NO;
    }

    /** Whether the outcome is an amount of money. */
    public boolean money() {
        return unit == Outcome.Unit.MONEY;
    }

    /** -1 where less is better, else 1. */
    double sign() {
        return direction == Outcome.Direction.LESS ? -1 : 1;
    }

    /** An amount of this outcome in words, such as "5,400 EUR" or "5 of 100". */
    String amount(double value) {
        return switch (unit) {
            case MONEY -> Numerals.of(value) + " " + currency;
            case YES_NO -> Numerals.of(100 * value) + " of 100";
            case SHARE -> counted(100 * value, "percentage point");
            case WEEKS -> counted(value, "week");
            case HOURS -> counted(value, "hour");
            case COUNT, MAP, RATIO -> Numerals.of(value);
        };
    }

    private static String counted(double value, String noun) {
        String number = Numerals.of(value);
        return number + " " + noun + (number.equals("1") ? "" : "s");
    }
}

package org.plumbline.app.screen;

import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.sim.observation.Outcome;

/** Estimates as cells of tables for people. */
public final class Cells {
    private Cells() {}

    /** The factor from an outcome's unit to that of the table: shares become counts of 100. */
    static double factor(Outcome outcome) {
        return switch (outcome.unit()) {
            case SHARE, YES_NO -> 100;
            case MONEY -> 1e-3;
            default -> 1;
        };
    }

    /** The name of a row, with its unit. */
    public static String name(Outcome outcome, String currency) {
        return Words.capital(outcome.phrase())
                + switch (outcome.unit()) {
                    case MONEY -> ", k" + currency;
                    case SHARE -> ", of 100";
                    case YES_NO -> ", of 100";
                    default -> "";
                };
    }

    /** A mean. */
    public static String mean(Estimate estimate, Outcome outcome) {
        return estimate.mean().isPresent() ? number(estimate.mean().getAsDouble() * factor(outcome)) : "-";
    }

    /** The ends of an interval, the lower first; a dash where there is none. */
    public static String interval(Estimate estimate, Outcome outcome) {
        double factor = factor(outcome);
        return estimate.hasInterval()
                ? number(estimate.lower().orElseThrow() * factor) + " to "
                        + number(estimate.upper().orElseThrow() * factor)
                : "-";
    }

    /** A difference with its sign and interval. */
    public static String difference(Estimate estimate, Outcome outcome) {
        double factor = factor(outcome);
        return estimate.hasInterval()
                ? signed(estimate.mean().orElseThrow() * factor) + " ("
                        + signed(estimate.lower().orElseThrow() * factor) + " to "
                        + signed(estimate.upper().orElseThrow() * factor) + ")"
                : "undefined";
    }

    private static String signed(double value) {
        String text = number(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    /** A number rounded to so many digits behind the point. */
    static String number(double value, int digits) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(digits, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number with about three digits. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size >= 100) {
            return Words.whole(value);
        }
        double scale = size >= 10 ? 10 : 100;
        return Words.number(Math.round(value * scale) / scale);
    }
}

package org.plumbline.scenarios.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every machine and JVM. */
public final class Numerals {
    private static final int MOST_DIGITS = 17;
    private static final int LONGEST_PLAIN = 25;
    private static final String GROUPED = "-?[1-9][0-9]{0,2}\\.[0-9]{3}";

    private Numerals() {}

    /**
     * The shortest text that reads back as the same number, without an exponent where that stays short.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number (" + value + ") is not finite");
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        return plain(shortest);
    }

    /** The text of a number for a scenario file: one that would look like digits grouped in threes ends in a zero. */
    public static String fileText(double value) {
        String text = text(value);
        return text.matches(GROUPED) ? text + "0" : text;
    }

    private static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        String plain = stripped.toPlainString();
        return plain.length() <= LONGEST_PLAIN ? plain : stripped.unscaledValue() + "e" + -stripped.scale();
    }
}

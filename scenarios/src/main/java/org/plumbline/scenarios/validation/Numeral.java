package org.plumbline.scenarios.validation;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written: dot decimals, k or M, a unit after a space.
 *
 * @param amount its exact value, k or M worked in
 * @param decimals how many decimals were written
 * @param scaled whether k or M was written
 * @param exponent whether an exponent was written
 * @param unit the unit as written; empty if there is none
 */
record Numeral(BigDecimal amount, int decimals, boolean scaled, boolean exponent, String unit) {
    private static final int LONGEST = 40;
    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+))([kM]|[eE][+-]?[0-9]{1,3})?(?: +(\\S.*))?");

    /** The number in a text, or null if it is not written like one. */
    static @Nullable Numeral of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        String digits = matcher.group(1);
        String suffix = matcher.group(2) == null ? "" : matcher.group(2);
        String unit = matcher.group(3) == null ? "" : matcher.group(3).strip();
        boolean scaled = suffix.equals("k") || suffix.equals("M");
        boolean exponent = !suffix.isEmpty() && !scaled;
        BigDecimal amount = new BigDecimal(exponent ? digits + suffix : digits).movePointRight(zeros(suffix));
        int dot = digits.indexOf('.');
        return new Numeral(amount, dot < 0 ? 0 : digits.length() - dot - 1, scaled, exponent, unit);
    }

    private static int zeros(String suffix) {
        return switch (suffix) {
            case "k" -> 3;
            case "M" -> 6;
            default -> 0;
        };
    }

    /** Whether the amount has at most so many decimals. */
    boolean fits(int most) {
        return scaled ? amount.stripTrailingZeros().scale() <= most : decimals <= most;
    }
}

package org.plumbline.visualization.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every machine: exact ones for tables, short ones for people. */
public final class Numbers {
    /** The minus sign that lines up with digits. */
    private static final char MINUS = '\u2212';

    private static final MathContext TABLE_DIGITS = new MathContext(8, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /**
     * A number for a table: at most eight significant digits, dot decimals, no exponent.
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public static String cell(double value) {
        BigDecimal rounded = decimal(value).round(TABLE_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A number for people: three significant digits or all digits before the point, thousands set apart by commas. */
    public static String plain(double value) {
        return plain(value, 3);
    }

    /** A number for people with the given count of significant digits, or all digits before the point. */
    public static String plain(double value, int significantDigits) {
        return fixed(value, decimals(value, significantDigits));
    }

    /** The decimals that give a number this many significant digits; none if it has them before the point. */
    public static int decimals(double value, int significantDigits) {
        BigDecimal exact = decimal(value);
        return exact.signum() == 0 ? 0 : Math.max(0, significantDigits - (exact.precision() - exact.scale()));
    }

    /** A number for people with at most these decimals, thousands set apart by commas. */
    public static String fixed(double value, int decimals) {
        BigDecimal rounded = decimal(value).setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "0";
        }
        String digits = grouped(rounded.abs().stripTrailingZeros().toPlainString());
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** A difference for people: as {@link #plain(double)}, with its sign also when it is positive. */
    public static String signed(double value) {
        return signed(plain(value));
    }

    /** A difference for people with at most these decimals and its sign. */
    public static String signed(double value, int decimals) {
        return signed(fixed(value, decimals));
    }

    private static String signed(String text) {
        return text.charAt(0) == MINUS || "0".equals(text) ? text : "+" + text;
    }

    private static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a number in a table or chart (" + value + ") must be finite");
        }
        return new BigDecimal(value);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}

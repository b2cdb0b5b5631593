package org.plumbline.experiments.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding of printed and stored estimates, half to even. The functions behind estimates may differ in their last bits
 * between machines; at eight significant digits they agree.
 */
public final class SignificantDigits {
    /** How many digits a printed or stored estimate keeps. */
    public static final int STORED = 8;

    private SignificantDigits() {}

    /**
     * The value with eight significant digits, without trailing zeros; never a negative zero.
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public static BigDecimal of(double value) {
        return of(value, STORED);
    }

    /**
     * The value with the given number of significant digits, without trailing zeros; never a negative zero.
     *
     * @param digits at least 1
     * @throws IllegalArgumentException if the value is not finite or digits is below 1
     */
    public static BigDecimal of(double value, int digits) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value (" + value + ") to be rounded must be finite");
        }
        if (digits < 1) {
            throw new IllegalArgumentException("digits (" + digits + ") must be at least 1");
        }
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    /** Eight significant digits as plain text, never in exponential notation. */
    public static String text(double value) {
        return of(value).toPlainString();
    }

    /** The number nearest to the value with eight significant digits. */
    public static double round(double value) {
        return of(value).doubleValue();
    }
}

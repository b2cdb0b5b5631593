package org.plumbline.experiments.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding of printed and stored estimates. The functions behind estimates may differ in their last bits between
 * machines; after rounding to eight significant digits they agree.
 */
public final class SignificantDigits {
    /** How many digits a printed or stored estimate keeps. */
    public static final int STORED = 8;

    private SignificantDigits() {}

    /**
     * The value at eight significant digits, half to even; never a negative zero.
     *
     * @throws IllegalArgumentException if the value is not finite
     */
    public static double round(double value) {
        return round(value, STORED);
    }

    /**
     * The value at the given number of significant digits, half to even; never a negative zero.
     *
     * @param digits at least 1
     * @throws IllegalArgumentException if the value is not finite or digits is below 1
     */
    public static double round(double value, int digits) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value (" + value + ") to be rounded must be finite");
        }
        if (digits < 1) {
            throw new IllegalArgumentException("digits (" + digits + ") must be at least 1");
        }
        if (value == 0) {
            return 0;
        }
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}

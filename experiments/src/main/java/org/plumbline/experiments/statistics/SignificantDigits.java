package org.plumbline.experiments.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Printed and stored estimates carry eight significant digits, so that last bits of a machine never show. */
public final class SignificantDigits {
    private static final MathContext EIGHT = new MathContext(8, RoundingMode.HALF_EVEN);

    private SignificantDigits() {}

    /** The value with eight significant digits, without trailing zeros; never a negative zero. */
    public static BigDecimal of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(EIGHT).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }

    /** The same as plain text, never in exponential notation. */
    public static String text(double value) {
        return of(value).toPlainString();
    }
}

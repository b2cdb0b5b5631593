package org.plumbline.experiments.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** Numbers as people read them; the same in every locale. */
public final class Words {
    private static final int THOUSAND = 1000;

    private Words() {}

    /** A whole number with thousands grouped by commas. */
    public static String whole(double value) {
        long rounded = Math.round(value);
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(rounded)));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, ',');
        }
        return (rounded < 0 ? "-" : "") + digits;
    }

    /** A number with up to two digits behind the point. */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Money in whole units, from a thousand on in thousands with one digit behind the point below a hundred. */
    public static String money(double value) {
        if (Math.abs(value) < THOUSAND) {
            return whole(value);
        }
        double thousands = value / THOUSAND;
        int digits = Math.abs(thousands) < 100 ? 1 : 0;
        BigDecimal rounded = BigDecimal.valueOf(thousands).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.toPlainString() + "k";
    }

    /** How many futures would be needed: two digits, or more than 100,000. */
    static String futures(OptionalLong needed) {
        if (needed.isEmpty()) {
            return "More than 100,000";
        }
        BigDecimal rounded = BigDecimal.valueOf(needed.getAsLong()).round(new MathContext(2, RoundingMode.UP));
        return "About " + whole(rounded.doubleValue());
    }

    /** How many of 100, from a count of n; whole numbers, never 0 or 100 unless none or all. */
    static String ofHundred(long count, long n) {
        long rounded = Math.round(100.0 * count / n);
        if (rounded == 0 && count > 0) {
            return "fewer than 1";
        }
        if (rounded == 100 && count < n) {
            return "more than 99";
        }
        return Long.toString(rounded);
    }
}

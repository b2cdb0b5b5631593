package org.plumbline.experiments.fitting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.plumbline.experiments.design.RangeFactor;

/**
 * A parameter that calibration may move. A priori every value of its range, on its scale, is as likely as any other.
 *
 * @param range its path and range
 * @param reason why it is free and why the range is what it is
 */
public record FreeParameter(RangeFactor range, String reason) {
    private static final int DIGITS = 4;
    /** Scenario files refuse a number with three decimals, which might be meant as thousands. */
    private static final int LIKE_THOUSANDS = 3;

    /** Its path in scenario files. */
    public String path() {
        return range.name();
    }

    /**
     * The value at a unit coordinate, with four significant digits, as it would stand in a scenario file.
     *
     * @param unit in [0, 1]
     */
    public String at(double unit) {
        BigDecimal rounded = new BigDecimal(range.at(unit).number())
                .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return (rounded.scale() == LIKE_THOUSANDS ? rounded.setScale(LIKE_THOUSANDS + 1) : rounded).toPlainString();
    }
}

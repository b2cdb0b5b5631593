package org.plumbline.visualization.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as SVG and CSS write them. */
final class SvgNumbers {
    private static final int DECIMALS = 2;

    private SvgNumbers() {}

    /** A number with at most two decimals. */
    static String text(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

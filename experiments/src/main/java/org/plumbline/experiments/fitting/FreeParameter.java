package org.plumbline.experiments.fitting;

import org.plumbline.experiments.design.RangeFactor;
import org.plumbline.experiments.statistics.SignificantDigits;

/**
 * A parameter that calibration may move. A priori every value of its range, on its scale, is as likely as any other.
 *
 * @param range its path and range
 * @param reason why it is free and why the range is what it is
 */
public record FreeParameter(RangeFactor range, String reason) {
    private static final int DIGITS = 4;

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
        double value = range.at(unit).number();
        return SignificantDigits.of(value, DIGITS).toPlainString();
    }
}

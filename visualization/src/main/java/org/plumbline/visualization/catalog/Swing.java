package org.plumbline.visualization.catalog;

import org.plumbline.visualization.table.Interval;

/**
 * What one input does to an outcome when it alone moves.
 *
 * @param factor the input, for people
 * @param low its low setting as text
 * @param high its high setting as text
 * @param atLow the mean outcome at the low setting
 * @param atHigh the mean outcome at the high setting
 */
public record Swing(String factor, String low, String high, Interval atLow, Interval atHigh) {
    /** How far the outcome moves. */
    double width() {
        return Math.abs(atHigh.value() - atLow.value());
    }
}

package org.plumbline.visualization.chart;

/** How a line is broken up, so that series can be told apart without colour. */
public enum Dash {
    /** Unbroken. */
    SOLID,
    /** Dashes. */
    DASHED,
    /** Dots. */
    DOTTED,
    /** Dashes and dots. */
    DASH_DOT
}

package org.plumbline.visualization.chart;

/** The shape that stands for a point, so that series can be told apart without colour. */
public enum Marker {
    /** A filled circle. */
    CIRCLE,
    /** A filled diamond. */
    DIAMOND,
    /** A filled triangle. */
    TRIANGLE,
    /** A filled square. */
    SQUARE,
    /** A circle left empty. */
    RING,
    /** Two crossed lines. */
    CROSS,
    /** An upright line. */
    BAR
}

package org.plumbline.visualization.chart;

/** Whether something lies along the horizontal or the vertical axis. */
public enum Orientation {
    /** Left to right. */
    ACROSS,
    /** Bottom to top. */
    UP
}

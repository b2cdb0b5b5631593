package org.plumbline.visualization.chart;

/** The few colours of charts, by role; the picture decides what they look like on light, dark and grey. */
public enum Tone {
    /** Text and axes. */
    INK,
    /** Secondary text. */
    MUTED,
    /** Grid lines and things in the background. */
    FAINT,
    /** The paper itself. */
    PAPER,
    /** First series. */
    BLUE,
    /** Second series. */
    VERMILLION,
    /** Third series. */
    GREEN,
    /** Fourth series. */
    PURPLE
}

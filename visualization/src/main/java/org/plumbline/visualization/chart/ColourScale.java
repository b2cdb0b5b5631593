package org.plumbline.visualization.chart;

/** How a share between 0 and 1 becomes a colour. */
public enum ColourScale {
    /** From one colour through white at one half to another. */
    DIVERGING,
    /** From dark to light. */
    SEQUENTIAL
}

package org.plumbline.visualization.chart;

/**
 * How an area is filled.
 *
 * @param tone colour
 * @param opacity from 0 to 1
 */
public record Fill(Tone tone, double opacity) {
    /** Checks the opacity. */
    public Fill {
        requireOpacity(opacity);
    }

    static void requireOpacity(double opacity) {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("the opacity (" + opacity + ") must lie in [0, 1]");
        }
    }
}

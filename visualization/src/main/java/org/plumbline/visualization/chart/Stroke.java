package org.plumbline.visualization.chart;

/**
 * How a line is drawn.
 *
 * @param tone colour
 * @param dash broken or not
 * @param width in twelfths of the size of the text, above 0
 * @param opacity from 0 to 1
 */
public record Stroke(Tone tone, Dash dash, double width, double opacity) {
    /** Checks the numbers. */
    public Stroke {
        if (!(width > 0 && width < 1000)) {
            throw new IllegalArgumentException("the width of a line (" + width + ") must be above 0");
        }
        Fill.requireOpacity(opacity);
    }

    /** An unbroken, opaque line. */
    public static Stroke solid(Tone tone, double width) {
        return new Stroke(tone, Dash.SOLID, width, 1);
    }

    /** The line of a series. */
    public static Stroke of(Look look, double width) {
        return new Stroke(look.tone(), look.dash(), width, 1);
    }
}

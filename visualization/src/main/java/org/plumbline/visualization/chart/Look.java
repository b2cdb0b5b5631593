package org.plumbline.visualization.chart;

import java.util.List;

/**
 * What tells a series from the others: a colour and, for grey paper and for eyes that see colours alike, a dash and a
 * marker of its own.
 *
 * @param tone colour
 * @param dash line
 * @param marker point
 */
public record Look(Tone tone, Dash dash, Marker marker) {
    private static final List<Look> DISTINCT = List.of(
            new Look(Tone.VERMILLION, Dash.DASHED, Marker.DIAMOND),
            new Look(Tone.BLUE, Dash.SOLID, Marker.CIRCLE),
            new Look(Tone.GREEN, Dash.DASH_DOT, Marker.TRIANGLE),
            new Look(Tone.PURPLE, Dash.DOTTED, Marker.SQUARE));

    /** How many series can be told apart. */
    public static final int DISTINGUISHABLE = DISTINCT.size();

    /** The look of what stands in the background. */
    public static final Look BACKGROUND = new Look(Tone.MUTED, Dash.SOLID, Marker.RING);

    /**
     * The look of the n-th series, counted from 0; from the fifth on, that of the background.
     *
     * @throws IndexOutOfBoundsException if the index is negative
     */
    public static Look of(int index) {
        return index < DISTINCT.size() ? DISTINCT.get(index) : BACKGROUND;
    }

    /** Whether this is the look of what stands in the background. */
    public boolean isBackground() {
        return this.equals(BACKGROUND);
    }
}

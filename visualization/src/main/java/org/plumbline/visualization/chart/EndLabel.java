package org.plumbline.visualization.chart;

import java.util.Optional;

/**
 * A name at the right edge of a panel: beside the end of what it names, or with a sample of its line.
 *
 * @param y the height it would like to have, in units of the vertical axis
 * @param text the name
 * @param tone colour
 * @param sample the line and marker to show beside it; empty for a thin line to its height
 */
public record EndLabel(double y, String text, Tone tone, Optional<Look> sample) {
    /** A name beside the end of what it names. */
    public EndLabel(double y, String text, Tone tone) {
        this(y, text, tone, Optional.empty());
    }

    /** A name with a sample of the series it names. */
    public static EndLabel keyed(double y, String text, Look look) {
        return new EndLabel(y, text, look.tone(), Optional.of(look));
    }
}

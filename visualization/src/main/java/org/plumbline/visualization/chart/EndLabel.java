package org.plumbline.visualization.chart;

/**
 * A name at the right edge of a panel, beside the end of what it names.
 *
 * @param y the height it would like to have, in units of the vertical axis
 * @param text the name
 * @param tone colour
 */
public record EndLabel(double y, String text, Tone tone) {}

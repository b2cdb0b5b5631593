package org.plumbline.visualization.chart;

import java.util.Optional;

/**
 * A rectangle of a heat map.
 *
 * @param left its left edge
 * @param right its right edge, above left
 * @param bottom its lower edge
 * @param top its upper edge, above bottom
 * @param share its value as a share of the colour scale, from 0 to 1
 * @param hatched whether the value cannot be told from the middle
 * @param sign what stands in it, for grey paper and for eyes that see colours alike
 */
public record Cell(
        double left, double right, double bottom, double top, double share, boolean hatched, Optional<Marker> sign) {
    /** Checks edges and share. */
    public Cell {
        if (!(left < right && bottom < top)) {
            throw new IllegalArgumentException("a cell needs left (" + left + ") < right (" + right + ") and bottom ("
                    + bottom + ") < top (" + top + ")");
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of a cell (" + share + ") must lie in [0, 1]");
        }
    }
}

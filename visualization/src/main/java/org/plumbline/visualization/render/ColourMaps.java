package org.plumbline.visualization.render;

import java.awt.Color;
import java.util.List;
import org.plumbline.visualization.chart.ColourScale;

/**
 * Shares as colours that are as far apart to the eye as the shares are: batlow and vik of Fabio Crameri's Scientific
 * colour maps (doi 10.5281/zenodo.1243862), at a few places, blended between them.
 */
final class ColourMaps {
    /** batlow10 of the collection: evenly spaced from 0 to 1. */
    private static final List<Integer> BATLOW =
            List.of(0x011959, 0x103f60, 0x1c5a62, 0x3c6d56, 0x687b3e, 0x9d892b, 0xd29343, 0xf8a17b, 0xfdb7bc, 0xfaccfa);

    /**
     * vik10 of the collection with white in its middle, so that a toss-up is no colour (a hair off, so that dark pages keep it), from red to blue: red for the
     * first named of two, blue for the second.
     */
    private static final List<Integer> VIK = List.of(
            0x590008, 0x8b2706, 0xbe6533, 0xd39774, 0xeacebd, 0xfefefe, 0xc9dde7, 0x71a8c4, 0x1e6f9d, 0x033e7d,
            0x001261);

    private ColourMaps() {}

    /** The colour of a share between 0 and 1. */
    static Color colour(ColourScale scale, double share) {
        return switch (scale) {
            case SEQUENTIAL -> blend(BATLOW, share);
            case DIVERGING -> blend(VIK, share);
        };
    }

    private static Color blend(List<Integer> colours, double share) {
        double place = share * (colours.size() - 1);
        int below = Math.min((int) place, colours.size() - 2);
        Color low = new Color(colours.get(below));
        Color high = new Color(colours.get(below + 1));
        double part = place - below;
        return new Color(
                mix(low.getRed(), high.getRed(), part),
                mix(low.getGreen(), high.getGreen(), part),
                mix(low.getBlue(), high.getBlue(), part));
    }

    private static int mix(int low, int high, double part) {
        return (int) Math.round(low + part * (high - low));
    }
}

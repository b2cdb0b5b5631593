package org.plumbline.visualization.render;

import java.awt.Color;
import org.plumbline.visualization.chart.Tone;

/**
 * Colours on white: the members of Okabe and Ito's palette (2008) that reach a contrast of 3 to 1, and darker ones of
 * the same hue for words, which need 4.5 to 1.
 */
final class Palette {
    private Palette() {}

    /** The colour of lines, points and areas. */
    static Color colour(Tone tone) {
        return switch (tone) {
            case INK -> new Color(0x1b1e23);
            case MUTED -> new Color(0x5f6570);
            case FAINT -> new Color(0xd5d9df);
            case PAPER -> new Color(0xffffff);
            case BLUE -> new Color(0x0072b2);
            case VERMILLION -> new Color(0xd55e00);
            case GREEN -> new Color(0x009e73);
            case PURPLE -> new Color(0xcc79a7);
        };
    }

    /** The colour of words. */
    static Color words(Tone tone) {
        return switch (tone) {
            case INK, MUTED, FAINT, PAPER -> colour(tone);
            case BLUE -> new Color(0x00629a);
            case VERMILLION -> new Color(0xad4c00);
            case GREEN -> new Color(0x00754f);
            case PURPLE -> new Color(0x99487a);
        };
    }

    /** A colour that lets what lies below shine through. */
    static Color colour(Tone tone, double opacity) {
        Color solid = colour(tone);
        int alpha = (int) Math.round(opacity * 255);
        return new Color(solid.getRed(), solid.getGreen(), solid.getBlue(), alpha);
    }
}

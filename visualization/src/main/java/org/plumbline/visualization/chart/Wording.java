package org.plumbline.visualization.chart;

/** How words stand in a panel. */
public final class Wording {
    private Wording() {}

    /** Which point of the words lies at the position given. */
    public enum Anchor {
        /** The middle. */
        CENTRE,
        /** The middle of the left edge. */
        LEFT,
        /** The middle of the right edge. */
        RIGHT,
        /** The middle of the upper edge. */
        TOP,
        /** The middle of the lower edge. */
        BOTTOM,
        /** The upper left corner. */
        TOP_LEFT,
        /** The upper right corner. */
        TOP_RIGHT
    }

    /** How large words are. */
    public enum Size {
        /** A note. */
        SMALL,
        /** As the axes. */
        NORMAL,
        /** Emphasised. */
        STRONG,
        /** A first line to be read from afar, with ordinary lines below it. */
        HEADLINE
    }
}

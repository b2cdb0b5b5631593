package org.plumbline.visualization.chart;

/** How words stand in a panel. */
public final class Wording {
    private Wording() {}

    /** Which point of the words lies at the position given. */
    public enum Anchor {
        /** The middle. */
        CENTRE,
        /** The middle of the left edge, beside a sign. */
        LEFT,
        /** The middle of the right edge, beside a sign. */
        RIGHT,
        /** The middle of the upper edge. */
        TOP,
        /** The middle of the lower edge. */
        BOTTOM,
        /** The middle of the left edge, without room for a sign. */
        MIDDLE_LEFT,
        /** The middle of the right edge, without room for a sign. */
        MIDDLE_RIGHT,
        /** The lower left corner. */
        BOTTOM_LEFT,
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

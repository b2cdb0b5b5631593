package org.plumbline.visualization.chart;

import java.util.List;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;

/** Something drawn in a panel, in the units of its axes; later marks lie above earlier ones. */
public sealed interface Mark {
    /** Hands this mark to the method made for its kind. */
    void show(MarkVisitor visitor);

    /**
     * A line through points.
     *
     * @param points in the order of drawing
     * @param stroke how it is drawn
     * @param stepped whether the value holds until the next point instead of sloping to it
     */
    record Line(List<Position> points, Stroke stroke, boolean stepped) implements Mark {
        /** Copies the points. */
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.line(this);
        }
    }

    /**
     * A filled area.
     *
     * @param outline its corners in order; the last joins the first
     * @param fill how it is filled
     */
    record Area(List<Position> outline, Fill fill) implements Mark {
        /** Copies the corners. */
        public Area {
            outline = List.copyOf(outline);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.area(this);
        }
    }

    /**
     * Points of one look.
     *
     * @param points where
     * @param marker shape
     * @param tone colour
     * @param size in sizes of the text, above 0
     */
    record Points(List<Position> points, Marker marker, Tone tone, double size) implements Mark {
        /** Copies the points. */
        public Points {
            points = List.copyOf(points);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.points(this);
        }
    }

    /**
     * Signs that keep their size against the axes.
     *
     * @param places where
     * @param marker shape
     * @param tone colour
     * @param size in units of the horizontal axis, above 0
     */
    record Icons(List<Position> places, Marker marker, Tone tone, double size) implements Mark {
        /** Copies the places. */
        public Icons {
            places = List.copyOf(places);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.icons(this);
        }
    }

    /**
     * Round dots that stand on each other: y is the dot's level, from 0 at the base.
     *
     * @param dots x in units of the axis, y the level
     * @param diameter in units of the horizontal axis
     * @param tone colour
     * @param hollow whether only the outline is strong
     */
    record Dots(List<Position> dots, double diameter, Tone tone, boolean hollow) implements Mark {
        /** Copies the dots. */
        public Dots {
            dots = List.copyOf(dots);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.dots(this);
        }
    }

    /**
     * A straight piece along one axis: an interval.
     *
     * @param orientation along which axis it lies
     * @param from its start
     * @param to its end
     * @param at where it lies on the other axis
     * @param stroke how it is drawn
     * @param capped whether its ends are marked by short bars
     */
    record Span(Orientation orientation, double from, double to, double at, Stroke stroke, boolean capped)
            implements Mark {
        @Override
        public void show(MarkVisitor visitor) {
            visitor.span(this);
        }
    }

    /**
     * An interval across, drawn once more upon its marker where the marker would hide it.
     *
     * @param at the place of the marker
     * @param from the interval's start
     * @param to its end
     * @param stroke how it is drawn; at least as long as the line is wide, at most as the marker is
     * @param marker shape of the marker
     * @param size of the marker, in sizes of the text
     */
    record Inlay(Position at, double from, double to, Stroke stroke, Marker marker, double size) implements Mark {
        @Override
        public void show(MarkVisitor visitor) {
            visitor.inlay(this);
        }
    }

    /**
     * A line through the whole panel at one value.
     *
     * @param orientation along which axis it lies
     * @param at where it lies on the other axis
     * @param stroke how it is drawn
     */
    record Rule(Orientation orientation, double at, Stroke stroke) implements Mark {
        @Override
        public void show(MarkVisitor visitor) {
            visitor.rule(this);
        }
    }

    /**
     * Cells of a heat map.
     *
     * @param cells the cells
     * @param scale how a share becomes a colour
     */
    record Cells(List<Cell> cells, ColourScale scale) implements Mark {
        /** Copies the cells. */
        public Cells {
            cells = List.copyOf(cells);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.cells(this);
        }
    }

    /**
     * Words in the panel.
     *
     * @param at where
     * @param text the words; line feeds part lines
     * @param anchor which point of the words lies there
     * @param size how large
     * @param tone colour
     * @param lines how many lines they may take; what does not fit ends in dots
     */
    record Words(Position at, String text, Anchor anchor, Size size, Tone tone, int lines) implements Mark {
        private static final int USUAL_LINES = 4;

        /** Words of at most four lines. */
        public Words(Position at, String text, Anchor anchor, Size size, Tone tone) {
            this(at, text, anchor, size, tone, USUAL_LINES);
        }

        @Override
        public void show(MarkVisitor visitor) {
            visitor.words(this);
        }
    }
}

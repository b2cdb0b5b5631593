package org.plumbline.visualization.catalog;

import java.util.List;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Interval;

/** Estimates with intervals in rows; an interval shorter than its marker is seen upon the marker. */
final class RowMarks {
    private static final double LINE = 2.2;
    private static final double POINT = 0.8;

    /** Share of the axis below which a marker may be wider than its interval. */
    private static final double SHORT = 0.03;

    private RowMarks() {}

    /** What a caption says where an interval may be shorter than its marker. */
    static String note(Panel panel) {
        return panel.marks().stream().anyMatch(mark -> isShort(mark, panel.x()))
                ? " A line inside a marker is an interval shorter than the marker."
                : "";
    }

    private static boolean isShort(Mark mark, Axis axis) {
        return mark instanceof Mark.Inlay inlay && inlay.to() - inlay.from() < SHORT * axis.length();
    }

    /** An interval across with the estimate on it. */
    static List<Mark> estimate(Interval interval, double y, Look look) {
        return estimate(interval, y, look.marker(), look.tone());
    }

    /** An interval across with the estimate on it. */
    static List<Mark> estimate(Interval interval, double y, Marker marker, Tone tone) {
        List<Position> at = List.of(new Position(interval.value(), y));
        return List.of(
                new Mark.Span(
                        Orientation.ACROSS, interval.lower(), interval.upper(), y, Stroke.solid(tone, LINE), false),
                new Mark.Points(at, Marker.CIRCLE, Tone.PAPER, marker == Marker.RING ? POINT : 0.01),
                new Mark.Points(at, marker, tone, POINT),
                new Mark.Inlay(at.get(0), interval.lower(), interval.upper(), inlay(marker, tone), marker, POINT));
    }

    /** White upon a filled marker, in the marker's own colour inside a hollow one. */
    private static Stroke inlay(Marker marker, Tone tone) {
        return Stroke.solid(marker == Marker.RING ? tone : Tone.PAPER, LINE);
    }
}

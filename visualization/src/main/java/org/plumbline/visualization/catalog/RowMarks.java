package org.plumbline.visualization.catalog;

import java.util.List;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Interval;

/** Estimates with intervals in rows. */
final class RowMarks {
    private static final double LINE = 2.2;
    private static final double POINT = 0.8;

    private RowMarks() {}

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
                new Mark.Points(at, marker, tone, POINT));
    }
}

package org.plumbline.visualization.catalog;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Tone;

/** A hundred signs, some of them crosses: chances as counts. */
final class IconArray {
    private static final int SIDE = 10;

    private IconArray() {}

    /** A panel of ten rows of ten; the crosses come last. */
    static Panel panel(String title, int crosses, Tone tone) {
        int whole = SIDE * SIDE - crosses;
        Axis axis = Axis.nothing(-0.7, SIDE - 0.3);
        return Panel.of(
                        title,
                        axis,
                        axis,
                        List.of(
                                new Mark.Points(places(0, whole), Marker.CIRCLE, tone, 0.85),
                                new Mark.Points(places(whole, SIDE * SIDE), Marker.CROSS, Tone.INK, 0.75)))
                .equalUnits();
    }

    private static List<Position> places(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Position(i % SIDE, SIDE - 1 - i / SIDE))
                .toList();
    }
}

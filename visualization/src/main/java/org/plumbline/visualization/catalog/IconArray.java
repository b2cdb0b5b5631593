package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;

/**
 * A hundred signs, some of them crosses: a chance as a count.
 *
 * @param title words above it
 * @param crosses how many of the hundred are crosses; they come last
 * @param tone colour of the others
 */
record IconArray(String title, int crosses, Tone tone) {
    private static final int SIDE = 10;
    private static final double WIDTH = SIDE + 2.4;
    private static final double HEADING = 2.6;

    /** A panel of arrays side by side. */
    static Panel panel(List<IconArray> arrays) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < arrays.size(); i++) {
            arrays.get(i).draw(i * WIDTH, marks);
        }
        Axis x = Axis.nothing(-0.7, arrays.size() * WIDTH - (WIDTH - SIDE) - 0.3);
        return Panel.of("", x, Axis.nothing(-0.7, SIDE + HEADING), marks).equalUnits();
    }

    private void draw(double left, List<Mark> marks) {
        int whole = SIDE * SIDE - crosses;
        Position head = new Position(left - 0.4, SIDE - 0.4);
        marks.add(new Mark.Words(head, title, Anchor.BOTTOM_LEFT, Size.STRONG, Tone.INK, 2));
        marks.add(new Mark.Icons(places(left, 0, whole), Marker.CIRCLE, tone, 0.68));
        marks.add(new Mark.Icons(places(left, whole, SIDE * SIDE), Marker.CROSS, Tone.INK, 0.6));
    }

    private static List<Position> places(double left, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new Position(left + i % SIDE, SIDE - 1 - i / SIDE))
                .toList();
    }
}

package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;

/** Signs of kinds, each with a colour and a shape of its own, and the panel that names them. */
final class KindLegend {
    private static final List<Tone> TONES = List.of(Tone.INK, Tone.BLUE, Tone.VERMILLION, Tone.GREEN, Tone.PURPLE);
    private static final List<Marker> SHAPES =
            List.of(Marker.CIRCLE, Marker.SQUARE, Marker.DIAMOND, Marker.TRIANGLE, Marker.RING);
    private static final double STEP = 0.13;

    private KindLegend() {}

    /** The sign of a kind, with a paper-coloured rim. */
    static List<Mark> sign(int kind, Position at, double size) {
        Marker shape = SHAPES.get((kind + kind / TONES.size()) % SHAPES.size());
        List<Mark> sign = new ArrayList<>();
        sign.add(new Mark.Points(List.of(at), shape == Marker.RING ? Marker.CIRCLE : shape, Tone.PAPER, size + 0.25));
        sign.add(new Mark.Points(List.of(at), shape, TONES.get(kind % TONES.size()), size));
        return sign;
    }

    /** A column of signs with their kinds. */
    static Panel panel(List<String> kinds) {
        List<Mark> marks = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            double y = 0.95 - kind * Math.min(STEP, 0.95 / kinds.size());
            marks.addAll(sign(kind, new Position(0.14, y), 0.9));
            marks.add(new Mark.Words(new Position(0.15, y), kinds.get(kind), Anchor.LEFT, Size.SMALL, Tone.INK));
        }
        return Panel.of("", Axis.nothing(0, 1), Axis.nothing(0, 1), marks);
    }
}

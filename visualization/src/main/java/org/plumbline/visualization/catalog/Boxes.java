package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.table.Table;

/** How was the box found? Coverage against density along the peeling, on the points searched and on others. */
final class Boxes {
    private static final String NAME = "boxes";

    private final List<Peel> peels;
    private final String what;

    Boxes(List<Peel> peels, String what) {
        this.peels = List.copyOf(peels);
        this.what = what;
    }

    ChartSpec chart() {
        if (peels.isEmpty()) {
            return ChartSpec.empty(
                    NAME,
                    "Where the cases of interest lie",
                    "no box was searched, or no case is of interest.",
                    table());
        }
        Optional<Peel> chosen = peels.stream().filter(Peel::chosen).findFirst();
        String see = chosen.map(this::sentence).orElse("no box was chosen");
        return new ChartSpec(
                NAME,
                Words.capital(chosen.map(this::title).orElse(see)),
                "boxes on the way from all points to a small box (PRIM)",
                new Caption(
                        "coverage and density of " + Sentences.count(peels.size(), "box", "boxes")
                                + " of design points; of interest are those where " + what + " on average.",
                        "filled: on the half of the points that was searched; hollow: on the half held out, which is what to"
                                + " believe; the ringed box is the one reported.",
                        see + ".",
                        Caption.MODEL_ERROR),
                "Peeling trajectory: " + see + ".",
                List.of(panel()),
                Arrangement.SINGLE,
                table());
    }

    private String title(Peel peel) {
        return what + " at " + ofHundred(peel.heldOutDensity()) + " of 100 points in the box, at "
                + ofHundred(peels.get(0).heldOutDensity()) + " of 100 anywhere";
    }

    private static String where(Peel peel) {
        return peel.limits().isEmpty() ? "the box is the whole" : "the box is " + peel.limits();
    }

    private String sentence(Peel peel) {
        return where(peel) + ": of points not searched, " + ofHundred(peel.heldOutDensity()) + " of 100 in it are of"
                + " interest, of all of them " + ofHundred(peels.get(0).heldOutDensity())
                + "; of 100 points of interest "
                + ofHundred(peel.coverage()) + " lie in it";
    }

    private static long ofHundred(double share) {
        return Math.round(100 * share);
    }

    private Panel panel() {
        List<Position> searched = line(Peel::density);
        List<Position> held = line(Peel::heldOutDensity);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(held, Stroke.of(Look.of(0), 2), false));
        marks.add(new Mark.Line(searched, Stroke.of(Look.of(1), 2), false));
        marks.add(new Mark.Points(held, Marker.CIRCLE, Tone.PAPER, 0.6));
        marks.add(new Mark.Points(held, Marker.RING, Tone.VERMILLION, 0.6));
        marks.add(new Mark.Points(searched, Marker.CIRCLE, Tone.BLUE, 0.6));
        peels.stream().filter(Peel::chosen).forEach(peel -> {
            List<Position> at = List.of(
                    new Position(100 * peel.coverage(), 100 * peel.density()),
                    new Position(100 * peel.coverage(), 100 * peel.heldOutDensity()));
            marks.add(new Mark.Points(at, Marker.RING, Tone.INK, 1.4));
        });
        return Panel.of(
                        "",
                        Axis.numbers("coverage: of 100 points of interest, inside (more is better)", -3, 104),
                        Axis.numbers("density: of 100 points inside, of interest (more is better)", -3, 104),
                        marks)
                .labelled(List.of(
                        new EndLabel(searched.get(0).y(), "points searched", Tone.BLUE),
                        new EndLabel(held.get(0).y(), "points held out", Tone.VERMILLION)));
    }

    private List<Position> line(ToDoubleFunction<Peel> density) {
        return peels.stream()
                .map(peel -> new Position(100 * peel.coverage(), 100 * density.applyAsDouble(peel)))
                .toList();
    }

    private Table table() {
        Table.Rows rows = Table.columns("coverage", "density", "heldOutDensity", "chosen", "limits");
        peels.forEach(
                peel -> rows.add(peel.coverage(), peel.density(), peel.heldOutDensity(), peel.chosen(), peel.limits()));
        return rows.table();
    }
}

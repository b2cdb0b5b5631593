package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.visualization.catalog.MarketMoment.Segment;
import org.plumbline.visualization.chart.Arrangement;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Caption;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.Fill;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;
import org.plumbline.visualization.table.Numbers;
import org.plumbline.visualization.table.Table;

/** Where does the firm stand? Customers, vision, beliefs and offerings in one plane. */
final class MarketMap {
    private static final String NAME = "market-map";
    private static final int CORNERS = 48;

    private final MarketMoment moment;
    private final String firm;

    MarketMap(MarketMoment moment, String firm) {
        this.moment = moment;
        this.firm = firm;
    }

    ChartSpec chart() {
        if (moment.segments().isEmpty()) {
            return ChartSpec.empty(NAME, "Where the firm stands", "the market has no segments.", table());
        }
        String see = "the vision is nearest to " + nearest().label() + ", "
                + Numbers.plain(distance(nearest().centre(), moment.vision()), 2) + " map units away; the firm sells "
                + Sentences.count(moment.offerings().size(), "offering", "offerings") + ", rivals "
                + moment.rivals().size();
        return new ChartSpec(
                NAME,
                "The vision of " + firm + " is nearest to " + nearest().label(),
                "customers and offerings in week " + moment.week() + " of one future",
                new Caption(
                        "the market in week " + moment.week() + " of one future.",
                        "a disc is a group of customers, the darker the larger (two of three have their tastes in it),"
                                + " its dotted tail where it came from.",
                        see + ".",
                        "other futures, " + Caption.MODEL_ERROR),
                "Map of the market: " + see + ".",
                List.of(panel(), legend()),
                Arrangement.withLegend(0.42),
                table());
    }

    private Segment nearest() {
        return moment.segments().stream()
                .min(Comparator.comparingDouble(segment -> distance(segment.centre(), moment.vision())))
                .orElseThrow();
    }

    private static double distance(Position one, Position other) {
        double x = one.x() - other.x();
        double y = one.y() - other.y();
        return Math.sqrt(x * x + y * y);
    }

    private Panel panel() {
        List<Mark> marks = new ArrayList<>();
        moment.segments().forEach(segment -> marks.add(disc(segment)));
        moment.segments()
                .forEach(segment ->
                        marks.add(new Mark.Line(segment.trail(), new Stroke(Tone.GREEN, Dash.DOTTED, 2, 1), false)));
        marks.add(new Mark.Points(moment.rivals(), Marker.RING, Tone.MUTED, 0.4));
        marks.add(new Mark.Points(moment.offerings(), Marker.DIAMOND, Tone.BLUE, 0.65));
        marks.add(new Mark.Points(moment.beliefs(), Marker.CIRCLE, Tone.PAPER, 0.4));
        marks.add(new Mark.Points(moment.beliefs(), Marker.CIRCLE, Tone.INK, 0.28));
        marks.add(new Mark.Points(List.of(moment.vision()), Marker.CROSS, Tone.PAPER, 1.5));
        marks.add(new Mark.Points(List.of(moment.vision()), Marker.CROSS, Tone.VERMILLION, 1.2));
        View view = View.around(places());
        marks.addAll(new SegmentNames(moment, view).marks());
        String across = moment.axes().left() + " \u2013 " + moment.axes().right();
        String up = moment.axes().bottom() + " (below) \u2013 " + moment.axes().top() + " (above)";
        return Panel.of(
                        "",
                        Axis.numbers(across, view.left(), view.right()),
                        Axis.numbers(up, view.bottom(), view.top()),
                        marks)
                .equalUnits();
    }

    private List<Position> places() {
        return Stream.of(
                        moment.beliefs().stream(),
                        moment.offerings().stream(),
                        moment.rivals().stream(),
                        Stream.of(moment.vision()),
                        moment.segments().stream().flatMap(segment -> segment.trail().stream()),
                        moment.segments().stream().flatMap(segment -> disc(segment).outline().stream()))
                .flatMap(stream -> stream)
                .toList();
    }

    private static Mark.Area disc(Segment segment) {
        Position centre = segment.centre();
        List<Position> outline = IntStream.range(0, CORNERS)
                .mapToObj(i -> {
                    double angle = 2 * StrictMath.PI * i / CORNERS;
                    return new Position(
                            centre.x() + 1.5 * segment.spread() * StrictMath.cos(angle),
                            centre.y() + 1.5 * segment.spread() * StrictMath.sin(angle));
                })
                .toList();
        return new Mark.Area(outline, new Fill(Tone.GREEN, 0.12 + 0.25 * segment.share()));
    }

    private Panel legend() {
        List<Mark> marks = new ArrayList<>();
        entry(marks, 0, Marker.CROSS, Tone.VERMILLION, "vision of the firm");
        entry(marks, 1, Marker.CIRCLE, Tone.INK, "what its people believe");
        entry(marks, 2, Marker.DIAMOND, Tone.BLUE, "its offerings");
        entry(marks, 3, Marker.RING, Tone.MUTED, "offerings of rivals");
        return Panel.of("", Axis.nothing(0, 1), Axis.nothing(0, 1), marks);
    }

    private static void entry(List<Mark> marks, int row, Marker marker, Tone tone, String text) {
        double y = 0.93 - 0.1 * row;
        double size = tone == Tone.INK ? 0.4 : 0.9;
        marks.add(new Mark.Points(List.of(new Position(0.1, y)), marker, tone, size));
        marks.add(new Mark.Words(new Position(0.11, y), text, Anchor.LEFT, Size.SMALL, Tone.INK));
    }

    private Table table() {
        Table.Rows rows = Table.columns("what", "label", "share", "x", "y");
        moment.segments()
                .forEach(segment -> rows.add(
                        "segment",
                        segment.label(),
                        segment.share(),
                        segment.centre().x(),
                        segment.centre().y()));
        add(rows, "vision", moment.vision());
        moment.beliefs().forEach(place -> add(rows, "belief", place));
        moment.offerings().forEach(place -> add(rows, "offering", place));
        moment.rivals().forEach(place -> add(rows, "rival", place));
        return rows.table();
    }

    private static void add(Table.Rows rows, String what, Position place) {
        rows.add(what, "", "", place.x(), place.y());
    }
}

package org.plumbline.visualization.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.market.AxisParameters;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.MarketMoment;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.AnalysisRows;

/** The market plane of the future recorded, read from segments.csv, places.csv and offerings.csv. */
final class MarketTables {
    private static final String HELP = "compare with --out, which records one future under each strategy";

    private final ResultsTables tables;

    MarketTables(ResultsTables tables) {
        this.tables = tables;
    }

    record Group(String label, double share, double spread) {}

    record Place(int week, String kind, String id, Position position) {}

    record Sold(boolean own, int from, int to, Position position) {}

    private record Of<T>(String strategy, T row) {}

    private static Position position(AnalysisRows row) {
        return new Position(row.number("x"), row.number("y"));
    }

    /** The plane in the last week recorded of a strategy. */
    ChartSpec mapAtEnd(String strategy) {
        Map<String, Group> groups = groups(strategy);
        List<Place> places = places(strategy);
        int week = places.stream().mapToInt(Place::week).max().orElse(0);
        List<Sold> sold = sold(strategy);
        MarketMoment moment = new MarketMoment(
                week,
                axes(),
                segments(groups, places),
                places.stream()
                        .filter(place -> place.week() == week && place.kind().equals("vision"))
                        .map(Place::position)
                        .findFirst()
                        .orElse(new Position(0, 0)),
                places.stream()
                        .filter(place -> place.week() == week && place.kind().equals("belief"))
                        .map(Place::position)
                        .toList(),
                onSale(sold, week, true),
                onSale(sold, week, false));
        return Charts.marketMap(moment, tables.setting().label(strategy));
    }

    /** The number of the future recorded. */
    long future() {
        return AnalysisRows.read("places.csv", tables.open("places.csv", HELP), row -> (long) row.number("replication"))
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** What the axes of the map mean. */
    MarketMoment.Axes axes() {
        List<AxisParameters> axes = tables.scenario().axes();
        if (axes.size() != 2) {
            return new MarketMoment.Axes("first axis, low", "high", "second axis, low", "high");
        }
        AxisParameters x = axes.get(0);
        AxisParameters y = axes.get(1);
        return new MarketMoment.Axes(x.low(), x.high(), y.low(), y.high());
    }

    private static List<Position> onSale(List<Sold> sold, int week, boolean own) {
        return sold.stream()
                .filter(one -> one.own() == own && one.from() <= week && week <= one.to())
                .map(Sold::position)
                .toList();
    }

    private static List<MarketMoment.Segment> segments(Map<String, Group> groups, List<Place> places) {
        List<MarketMoment.Segment> segments = new ArrayList<>();
        groups.forEach((id, group) -> {
            List<Position> trail = places.stream()
                    .filter(place ->
                            place.kind().equals("segment") && place.id().equals(id))
                    .map(Place::position)
                    .toList();
            String label = group.label().isEmpty() ? "segment " + (segments.size() + 1) : group.label();
            if (!trail.isEmpty()) {
                segments.add(new MarketMoment.Segment(label, group.share(), group.spread(), trail));
            }
        });
        return segments;
    }

    Map<String, Group> groups(String strategy) {
        Map<String, Group> groups = new LinkedHashMap<>();
        AnalysisRows.read("segments.csv", tables.open("segments.csv", HELP), row -> {
            if (row.text("strategy").equals(strategy)) {
                groups.put(row.text("id"), new Group(row.text("label"), row.number("share"), row.number("spread")));
            }
            return "";
        });
        return groups;
    }

    List<Place> places(String strategy) {
        return AnalysisRows.read(
                        "places.csv",
                        tables.open("places.csv", HELP),
                        row -> new Of<>(
                                row.text("strategy"),
                                new Place((int) row.number("week"), row.text("kind"), row.text("id"), position(row))))
                .stream()
                .filter(one -> one.strategy().equals(strategy))
                .map(Of::row)
                .toList();
    }

    List<Sold> sold(String strategy) {
        return AnalysisRows.read(
                        "offerings.csv",
                        tables.open("offerings.csv", HELP),
                        row -> new Of<>(
                                row.text("strategy"),
                                new Sold(
                                        row.number("firm") == 0,
                                        (int) row.number("from"),
                                        (int) row.number("to"),
                                        position(row))))
                .stream()
                .filter(one -> one.strategy().equals(strategy))
                .map(Of::row)
                .toList();
    }
}

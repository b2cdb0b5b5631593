package org.plumbline.visualization.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.report.Replay;
import org.plumbline.visualization.table.AnalysisRows;

/** One future under each strategy, read from the tables in which it was recorded. */
public final class ReplayTables {
    private final ResultsTables tables;

    /** The recordings of a directory. */
    public ReplayTables(ResultsTables tables) {
        this.tables = tables;
    }

    private record Recorded<T>(String strategy, T row) {}

    /**
     * The future recorded under these strategies; empty where none was recorded.
     *
     * @param strategies names of strategies, in the order in which they are shown
     */
    public Optional<Replay> replay(List<String> strategies) {
        if (!tables.has("places.csv") || !tables.has("ideas.csv")) {
            return Optional.empty();
        }
        MarketTables market = new MarketTables(tables);
        List<Recorded<Replay.Step>> steps = steps();
        List<Replay.Course> courses = new ArrayList<>();
        for (String strategy : strategies) {
            List<MarketTables.Place> places = market.places(strategy);
            if (!places.isEmpty()) {
                courses.add(course(market, strategy, places, of(steps, strategy)));
            }
        }
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Replay(market.future(), market.axes().ends(), courses));
    }

    private Replay.Course course(
            MarketTables market, String strategy, List<MarketTables.Place> places, List<Replay.Step> steps) {
        Map<String, Replay.Track> segments = tracks(places, "segment");
        Map<String, MarketTables.Group> groups = market.groups(strategy);
        List<Replay.Segment> drawn = new ArrayList<>();
        segments.forEach((id, track) -> {
            MarketTables.Group group = groups.get(id);
            if (group != null) {
                drawn.add(new Replay.Segment(group.label(), group.share(), group.spread(), track));
            }
        });
        List<MarketTables.Sold> sold = market.sold(strategy);
        return new Replay.Course(
                tables.setting().label(strategy),
                places.get(places.size() - 1).week(),
                drawn,
                tracks(places, "vision").getOrDefault("", new Replay.Track(1, List.of())),
                List.copyOf(tracks(places, "belief").values()),
                spans(sold, true),
                spans(sold, false),
                steps);
    }

    /** What moves, by its id; each is there from its first week to its last without gap. */
    private static Map<String, Replay.Track> tracks(List<MarketTables.Place> places, String kind) {
        Map<String, Integer> from = new LinkedHashMap<>();
        Map<String, List<Position>> at = new LinkedHashMap<>();
        for (MarketTables.Place place : places) {
            if (place.kind().equals(kind)) {
                from.putIfAbsent(place.id(), place.week());
                at.computeIfAbsent(place.id(), key -> new ArrayList<>()).add(place.position());
            }
        }
        Map<String, Replay.Track> tracks = new LinkedHashMap<>();
        at.forEach((id, positions) -> tracks.put(id, new Replay.Track(from.getOrDefault(id, 1), positions)));
        return tracks;
    }

    private static List<Replay.Span> spans(List<MarketTables.Sold> sold, boolean own) {
        return sold.stream()
                .filter(one -> one.own() == own)
                .map(one -> new Replay.Span(one.from(), one.to(), one.position()))
                .toList();
    }

    private List<Recorded<Replay.Step>> steps() {
        return AnalysisRows.read(
                "ideas.csv",
                tables.open("ideas.csv", ""),
                row -> new Recorded<>(
                        row.text("strategy"),
                        new Replay.Step(
                                (int) row.number("idea"), row.number("at"), row.text("stage"), row.text("reason"))));
    }

    private static <T> List<T> of(List<Recorded<T>> rows, String strategy) {
        return rows.stream()
                .filter(one -> one.strategy().equals(strategy))
                .map(Recorded::row)
                .toList();
    }
}

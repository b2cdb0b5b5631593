package org.plumbline.visualization.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.report.Replay.Course;
import org.plumbline.visualization.report.Replay.Segment;
import org.plumbline.visualization.report.Replay.Span;
import org.plumbline.visualization.report.Replay.Step;
import org.plumbline.visualization.report.Replay.Track;
import org.plumbline.visualization.table.Table;

/**
 * Puts a replay on the page: a table for all, and what the script needs to play it. Places are whole hundredths of a map
 * unit; of a track the first place is followed by the moves from week to week, so that the page stays small.
 */
record ReplayWriter(Html html) {
    private static final double HUNDREDTHS = 100;
    private static final List<Stage> STAGES = List.of(Stage.values());

    void write(Replay replay) {
        html.open("figure", "id", "replay-figure");
        html.element("h3", "One future, week by week");
        html.element(
                "p",
                "The first future recorded, number " + replay.future()
                        + ", under each strategy: the same customers, the"
                        + " same luck. It is one of many; another one may look the other way round.",
                "class",
                "subtitle");
        html.open("div", "id", "replay", "hidden!", "true").close();
        new TableWriter(html).table("Ideas in this future, by the stages they reached", funnel(replay));
        html.open("script", "type", "application/json", "id", "replay-data")
                .markup(json(replay))
                .close();
        html.close();
    }

    /** How many ideas ever reached each stage under each strategy. */
    private static Table funnel(Replay replay) {
        List<String> columns = new ArrayList<>(List.of("stage"));
        replay.courses().forEach(course -> columns.add(course.label()));
        Table.Rows rows = Table.columns(columns.toArray(String[]::new));
        List<Map<Stage, Set<Integer>>> reached =
                replay.courses().stream().map(ReplayWriter::reached).toList();
        for (Stage stage : STAGES) {
            List<Object> cells = new ArrayList<>(List.of(stage.words()));
            reached.forEach(of ->
                    cells.add(String.valueOf(of.getOrDefault(stage, Set.of()).size())));
            rows.add(cells.toArray());
        }
        return rows.table();
    }

    private static Map<Stage, Set<Integer>> reached(Course course) {
        Map<Stage, Set<Integer>> reached = new EnumMap<>(Stage.class);
        for (Step step : course.steps()) {
            Stage.of(step.stage())
                    .ifPresent(stage -> reached.computeIfAbsent(stage, key -> new LinkedHashSet<>())
                            .add(step.idea()));
        }
        return reached;
    }

    private static String json(Replay replay) {
        JsonText json = new JsonText();
        json.raw("{").name("weeks").whole(replay.weeks()).raw(",").name("axes");
        json.array(replay.axes(), json::string).raw(",").name("stages");
        json.array(STAGES, stage -> json.string(stage.words())).raw(",").name("courses");
        json.array(replay.courses(), course -> course(json, course)).raw("}");
        return json.toString();
    }

    private static void course(JsonText json, Course course) {
        List<String> reasons =
                course.steps().stream().map(Step::reason).distinct().toList();
        json.raw("{").name("label").string(course.label());
        json.raw(",").name("weeks").whole(course.weeks());
        json.raw(",").name("segments").array(course.segments(), segment -> segment(json, segment));
        json.raw(",").name("vision");
        track(json, course.vision());
        json.raw(",").name("beliefs").array(course.beliefs(), track -> track(json, track));
        json.raw(",").name("own").array(course.own(), span -> span(json, span));
        json.raw(",").name("rivals").array(course.rivals(), span -> span(json, span));
        json.raw(",").name("reasons").array(reasons, json::string);
        json.raw(",").name("steps").array(course.steps(), step -> step(json, step, reasons));
        json.raw("}");
    }

    private static void segment(JsonText json, Segment segment) {
        json.raw("{").name("label").string(segment.label());
        json.raw(",").name("share").whole(Math.round(HUNDREDTHS * segment.share()));
        json.raw(",").name("spread").whole(hundredths(segment.spread()));
        json.raw(",").name("track");
        track(json, segment.track());
        json.raw("}");
    }

    private static void track(JsonText json, Track track) {
        List<Long> numbers = new ArrayList<>(List.of((long) track.from()));
        long x = 0;
        long y = 0;
        for (Position place : track.places()) {
            numbers.add(hundredths(place.x()) - x);
            numbers.add(hundredths(place.y()) - y);
            x = hundredths(place.x());
            y = hundredths(place.y());
        }
        json.wholes(numbers);
    }

    private static void span(JsonText json, Span span) {
        json.wholes(List.of(
                (long) span.from(),
                (long) span.to(),
                hundredths(span.place().x()),
                hundredths(span.place().y())));
    }

    private static void step(JsonText json, Step step, List<String> reasons) {
        Stage stage = Stage.of(step.stage()).orElse(Stage.LOST);
        long reason = reasons.indexOf(step.reason());
        json.wholes(List.of((long) step.at() + 1, (long) step.idea(), (long) STAGES.indexOf(stage), reason));
    }

    private static long hundredths(double value) {
        return Math.round(HUNDREDTHS * value);
    }
}

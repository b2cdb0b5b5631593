package org.plumbline.visualization.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.ExampleTables;
import org.plumbline.visualization.catalog.Gallery;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Table;

/** A page with the look of a real one. */
public final class ExampleReport {
    private ExampleReport() {}

    /** The page for an audience with two charts. */
    public static ReportModel model(Audience audience) {
        return model(audience, 2);
    }

    /** The page for an audience with so many charts of the gallery. */
    public static ReportModel model(Audience audience, int charts) {
        return new ReportModel(
                audience,
                story(),
                verdict(),
                Table.columns("setting", "follow-fads", "regulars-first")
                        .add("Clarity of the vision", "0.2", "0.8")
                        .add("Projects at once", "6", "2")
                        .table(),
                figures(charts),
                play("follow-fads"),
                List.of(
                        "Of 100 ideas, 31 under follow-fads and 18 under regulars-first reached the shelf.",
                        "9 hours a week against 3 went into work that was dropped."),
                new ReportModel.Certainty(
                        List.of("200 futures, the same for both; the mean difference is known to within 6 thousand"
                                + " EUR."),
                        List.of(),
                        List.of()),
                new ReportModel.WhatIf(List.of(), "plumbline sweep bakery"),
                List.of("Which of your own ideas of last year would have passed?", "What does a fad cost a regular?"),
                List.of(new ReportModel.Numbers("Estimates", estimates(), "estimates.csv")),
                new ReportModel.Methods(
                        "We simulated 1 design point x 2 strategies with 200 replications each, 400 runs in all.",
                        "Plumbline 0.1.0 (2026)."),
                List.of(
                        new ReportModel.Term("Future", "One simulated course of events."),
                        new ReportModel.Term("Paired", "Both strategies meet the same future.")),
                List.of(
                        new ReportModel.Term("Command", "plumbline compare bakery"),
                        new ReportModel.Term("Seed", "1"),
                        new ReportModel.Term("Version", "0.1.0"),
                        new ReportModel.Term("Scenario hash", "0123abcd")));
    }

    private static ReportModel.Story story() {
        return new ReportModel.Story(
                "Bakery",
                "A bakery with eight people in a district that is getting younger. Every week somebody has an idea.",
                "Do few novelties that fit beat many that do not?",
                List.of(
                        new ReportModel.Strategy("follow-fads", "Whatever sells elsewhere is tried, six at a time."),
                        new ReportModel.Strategy(
                                "regulars-first", "Two projects at a time, for those who come every morning.")),
                List.of("word-of-mouth"));
    }

    private static ReportModel.Verdict verdict() {
        return new ReportModel.Verdict(
                List.of("regulars-first is ahead of follow-fads on profit over 5 years near a toss-up: 63 of 100; "
                        + "behind in 37, equal in 0."),
                List.of("Of 100 firms 30 close under follow-fads and 25 under regulars-first; a closed firm's later "
                        + "losses are not counted."),
                "On average the difference is +12.0 thousand EUR (95 % interval 6.1 to 18.2).",
                "200 paired futures, seed 1. Not calibrated. This is a model, not a forecast of your firm. It leaves "
                        + "out unsold bread. 61 of its 80 inputs are assumptions.",
                List.of(new ReportModel.Answer(
                        "launches",
                        "follow-fads launches more in 91 of 100 futures.",
                        Charts.paired(
                                        ExampleTables.runs(200),
                                        ExampleTables.BAKERY,
                                        ExampleTables.PROFIT,
                                        "follow-fads",
                                        "regulars-first")
                                .named("paired-launches"))));
    }

    /** Two futures to step through, and three weeks to play under one strategy. */
    static ReportModel.Play play(String label) {
        Replay.Track track = new Replay.Track(
                1, List.of(new Position(-0.25, 0.5), new Position(-0.24, 0.52), new Position(-0.2, 0.6)));
        Replay.Course course = new Replay.Course(
                label,
                3,
                List.of(new Replay.Segment(label, 0.4, 0.3, track)),
                track,
                List.of(track),
                List.of(new Replay.Span(1, 2, new Position(0.1, 0.2))),
                List.of(new Replay.Span(2, 3, new Position(-0.1, 0.2))),
                List.of(
                        new Replay.Step(1, 0.2, "ideas", ""),
                        new Replay.Step(2, 1.4, "ideas", ""),
                        new Replay.Step(2, 2.1, "lost", label)));
        SingleFutures futures = new SingleFutures(
                label,
                "regulars-first",
                "Profit",
                "thousand EUR",
                false,
                List.of(new SingleFutures.Pair(-4.26, 12, true, false), new SingleFutures.Pair(3, 3, true, true)));
        Replay replay = new Replay(0, List.of(label, "indulgent", "conventional", "healthy"), List.of(course));
        return new ReportModel.Play(Optional.of(futures), Optional.of(replay));
    }

    private static List<ReportModel.Figure> figures(int charts) {
        return Gallery.charts().values().stream()
                .limit(charts)
                .map(chart ->
                        ReportModel.Figure.of(chart.name().startsWith("paired") ? Part.VERDICT : Part.FUTURES, chart))
                .toList();
    }

    private static Table estimates() {
        return Table.columns("outcome", "follow-fads", "regulars-first", "difference", "95 % interval")
                .add("Profit, kEUR", "21.4", "33.4", "+12.0", "6.1 to 18.2")
                .add("Still open, of 100", "70", "75", "+5", "\u22123 to 13")
                .table();
    }

    /** Writes the page for each audience to a folder. */
    public static void main(String[] arguments) throws IOException {
        for (Audience audience : Audience.values()) {
            Files.writeString(Path.of(arguments[0], audience.key() + ".html"), Report.html(model(audience, 100)));
        }
    }
}

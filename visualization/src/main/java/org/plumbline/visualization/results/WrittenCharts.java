package org.plumbline.visualization.results;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Ecosystem;
import org.plumbline.visualization.catalog.PatternRow;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.AnalysisRows;
import org.plumbline.visualization.table.Interval;

/** Charts of tables that a command wrote for them: the patterns of real firms, and a firm with its partners. */
public final class WrittenCharts {
    /** The table of patterns. */
    public static final String PATTERNS = "patterns.csv";

    private WrittenCharts() {}

    /**
     * The patterns of {@code patterns.csv} that have bounds and an interval of the model's: pattern, target, lower,
     * upper, model, modelLower, modelUpper, heldOut (true or false).
     *
     * @throws ResultsException if the folder has no such table
     */
    public static ChartSpec patterns(Path folder) {
        Path file = folder.resolve(PATTERNS);
        if (!Files.isRegularFile(file)) {
            throw new ResultsException(
                    ResultsException.Kind.MISSING,
                    "the file is not there",
                    file,
                    "write it with plumbline patterns --out " + folder);
        }
        try (Reader csv = Files.newBufferedReader(file)) {
            return Charts.patterns(AnalysisRows.read(PATTERNS, csv, WrittenCharts::pattern).stream()
                    .flatMap(Optional::stream)
                    .toList());
        } catch (IOException e) {
            throw ResultsException.of(e, file, "reading the table");
        }
    }

    private static Optional<PatternRow> pattern(AnalysisRows row) {
        OptionalDouble lower = row.findNumber("lower");
        OptionalDouble upper = row.findNumber("upper");
        if (lower.isEmpty() || upper.isEmpty() || row.findNumber("model").isEmpty()) {
            return Optional.empty();
        }
        Interval bounds = new Interval(row.number("target"), lower.getAsDouble(), upper.getAsDouble());
        return Optional.of(new PatternRow(row.text("pattern"), bounds, row.interval("model"), row.flag("heldOut")));
    }

    /** Who works with whom at the end of the future recorded under a strategy. */
    static ChartSpec network(ResultsTables tables, String strategy) {
        String help = "compare a scenario whose firm has partners, with --out: it records them";
        record Line(String strategy, int week, Ecosystem.Member member) {}
        record Bond(String strategy, Ecosystem.Tie tie) {}
        List<Line> lines = AnalysisRows.read(
                        "members.csv",
                        tables.open("members.csv", help),
                        row -> new Line(
                                row.text("strategy"),
                                (int) row.number("week"),
                                new Ecosystem.Member(row.text("id"), row.text("label"), row.text("kind"))))
                .stream()
                .filter(line -> line.strategy().equals(strategy))
                .toList();
        List<Ecosystem.Tie> ties = AnalysisRows.read(
                        "ties.csv",
                        tables.open("ties.csv", help),
                        row -> new Bond(
                                row.text("strategy"),
                                new Ecosystem.Tie(row.text("one"), row.text("other"), row.number("strength"))))
                .stream()
                .filter(bond -> bond.strategy().equals(strategy))
                .map(Bond::tie)
                .toList();
        int week = lines.isEmpty() ? 0 : lines.get(0).week();
        List<Ecosystem.Member> members =
                new ArrayList<>(lines.stream().map(Line::member).toList());
        if (!members.isEmpty()) {
            Ecosystem.Member firm = members.get(0);
            String label =
                    strategy.isEmpty() ? "" : " under " + tables.setting().label(strategy);
            members.set(0, new Ecosystem.Member(firm.id(), firm.label() + label, firm.kind()));
        }
        return Charts.network(new Ecosystem(week, members, ties));
    }
}

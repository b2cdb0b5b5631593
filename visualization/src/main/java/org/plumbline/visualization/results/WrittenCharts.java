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

    private static final String NO_PARTNERS = "compare a scenario whose firm has partners, with --out: it records them";

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

    private record Seen(String strategy, int week, Ecosystem.Member member) {}

    private record Bond(String strategy, Ecosystem.Tie tie) {}

    /**
     * Who works with whom at the end of the future recorded.
     *
     * @param strategies the strategy; none stands for the first under which the firm has partners
     */
    static ChartSpec network(ResultsTables tables, List<String> strategies) {
        List<Seen> all = AnalysisRows.read(
                "members.csv",
                tables.open("members.csv", NO_PARTNERS),
                row -> new Seen(
                        row.text("strategy"),
                        (int) row.number("week"),
                        new Ecosystem.Member(row.text("id"), row.text("label"), row.text("kind"))));
        String first = all.isEmpty() ? "" : all.get(0).strategy();
        String strategy = strategies.isEmpty() ? first : strategies.get(0);
        List<Seen> seen =
                all.stream().filter(one -> one.strategy().equals(strategy)).toList();
        List<Ecosystem.Member> members =
                new ArrayList<>(seen.stream().map(Seen::member).toList());
        if (!members.isEmpty()) {
            Ecosystem.Member firm = members.get(0);
            String under =
                    strategy.isEmpty() ? "" : " under " + tables.setting().label(strategy);
            members.set(0, new Ecosystem.Member(firm.id(), firm.label() + under, firm.kind()));
        }
        return Charts.network(new Ecosystem(seen.isEmpty() ? 0 : seen.get(0).week(), members, ties(tables, strategy)));
    }

    private static List<Ecosystem.Tie> ties(ResultsTables tables, String strategy) {
        return AnalysisRows.read(
                        "ties.csv",
                        tables.open("ties.csv", NO_PARTNERS),
                        row -> new Bond(
                                row.text("strategy"),
                                new Ecosystem.Tie(row.text("one"), row.text("other"), row.number("strength"))))
                .stream()
                .filter(bond -> bond.strategy().equals(strategy))
                .map(Bond::tie)
                .toList();
    }
}

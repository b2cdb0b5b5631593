package org.plumbline.app.futures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.app.screen.Cells;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.CsvLine;
import org.plumbline.experiments.results.table.FurtherTable;
import org.plumbline.experiments.results.table.SmallTable;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;
import org.plumbline.sim.observation.Outcome;

/**
 * How the profit of two strategies differs under each of the parameter sets that fit the published patterns equally well.
 *
 * @param a one strategy
 * @param b the other
 * @param sets how many sets there are
 * @param futures the futures of each set, not those of another
 * @param differences for each set that finished a future under both, by its name: mean profit under b less that under a,
 *     in currency units
 */
public record OverParameterSets(
        Judgement.Named a, Judgement.Named b, int sets, int futures, Map<String, Double> differences) {
    /** The table of a results directory: {@code parameter-sets.csv}. */
    public static final FurtherTable TABLE = new FurtherTable(
            "parameter-sets",
            "one row a parameter set, of those that fit the published patterns equally well",
            List.of(
                    new Column("set", Column.Type.STRING, "", "number of the set, the best first"),
                    new Column("a", Column.Type.STRING, "", "name of a strategy"),
                    new Column("b", Column.Type.STRING, "", "name of another"),
                    new Column("sets", Column.Type.INTEGER, "", "how many sets there are"),
                    new Column("futures", Column.Type.INTEGER, "", "futures of this set, not those of runs.csv"),
                    new Column(
                            "difference",
                            Column.Type.NUMBER,
                            "currency units",
                            "mean profit under b less that under a")));

    private static final double CONFIDENCE = 0.95;

    /** Copies the differences. */
    public OverParameterSets {
        differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
    }

    /** The mean over sets, whose interval holds what sets and futures leave open. */
    public Estimate difference() {
        return StudentT.mean(Sample.of(List.copyOf(differences.values())), CONFIDENCE);
    }

    /** How many sets put b ahead. */
    public long above() {
        return differences.values().stream().filter(mean -> mean > 0).count();
    }

    /** The same in a sentence. */
    public String sentence(String currency) {
        return "Over the " + sets + " parameter sets that fit published patterns equally well ("
                + Words.counted(futures, "future", "futures") + " each) profit under " + b.label() + " less that under "
                + a.label() + ", in thousand " + currency + ", is " + Cells.difference(difference(), Outcome.PROFIT)
                + ", above zero in " + above() + " of " + differences.size() + ".";
    }

    /** The lines of the table, without its header. */
    public byte[] lines() {
        CsvLine lines = new CsvLine();
        differences.forEach((set, difference) -> lines.text(set)
                .text(a.name())
                .text(b.name())
                .number(sets)
                .number(futures)
                .number(difference)
                .end());
        return lines.toBytes();
    }

    /**
     * What a table says.
     *
     * @param text the table, with a row at least
     * @param labels what sentences call a strategy
     */
    public static OverParameterSets read(String text, UnaryOperator<String> labels) {
        var rows = SmallTable.rows(text);
        var first = rows.get(0);
        Map<String, Double> differences = new LinkedHashMap<>();
        rows.forEach(row -> differences.put(row.getField("set"), Double.valueOf(row.getField("difference"))));
        return new OverParameterSets(
                named(first.getField("a"), labels),
                named(first.getField("b"), labels),
                Integer.parseInt(first.getField("sets")),
                Integer.parseInt(first.getField("futures")),
                differences);
    }

    private static Judgement.Named named(String name, UnaryOperator<String> labels) {
        return new Judgement.Named(name, labels.apply(name));
    }
}

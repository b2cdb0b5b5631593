package org.plumbline.visualization.table;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why ideas came no further, as in losses.csv.
 *
 * @param rows one row a strategy, stage and reason
 */
public record Losses(List<Row> rows) {
    /** No table. */
    public static final Losses NONE = new Losses(List.of());

    /** Copies the rows. */
    public Losses {
        rows = List.copyOf(rows);
    }

    /**
     * Ideas that ended at a stage for a reason.
     *
     * @param strategy name of the strategy
     * @param stage the outcome that counts the last stage they reached
     * @param reason why they came no further; empty for successes
     * @param ideas how many, zero or more
     */
    public record Row(String strategy, String stage, String reason, int ideas) {
        /** Checks the count. */
        public Row {
            if (ideas < 0) {
                throw new IllegalArgumentException("ideas (" + ideas + ") lost at " + stage + " must be zero or more");
            }
        }
    }

    private record End(String strategy, String stage, String reason) {
        Row row(int ideas) {
            return new Row(strategy, stage, reason, ideas);
        }
    }

    /**
     * Reads the columns strategy, stage, reason and ideas, and adds up the ideas of all runs of a strategy.
     *
     * @param csv the text of losses.csv; it is closed
     * @throws IllegalArgumentException if a column is missing or a cell is no whole number
     */
    public static Losses read(Reader csv) {
        CsvRows file = new CsvRows("losses.csv");
        Map<End, Integer> ideas = new LinkedHashMap<>();
        file.forEach(
                csv,
                row -> ideas.merge(
                        new End(file.text(row, "strategy"), file.text(row, "stage"), file.text(row, "reason")),
                        file.whole(row, "ideas"),
                        Integer::sum));
        return new Losses(ideas.entrySet().stream()
                .map(entry -> entry.getKey().row(entry.getValue()))
                .toList());
    }

    /** All ideas of a strategy, successes included. */
    public int ideas(String strategy) {
        return rows.stream()
                .filter(row -> row.strategy().equals(strategy))
                .mapToInt(Row::ideas)
                .sum();
    }

    /** The reasons of a strategy at a stage, the most frequent first. */
    public List<Row> at(String strategy, String stage) {
        return rows.stream()
                .filter(row -> row.strategy().equals(strategy) && row.stage().equals(stage))
                .filter(row -> !row.reason().isEmpty() && row.ideas() > 0)
                .sorted((one, other) -> Integer.compare(other.ideas(), one.ideas()))
                .toList();
    }
}

package org.plumbline.visualization.table;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The trajectories of one quantity, as in series.csv.
 *
 * @param rows one trajectory for each strategy and replication, none empty
 */
public record Trajectories(List<Trajectory> rows) {
    /** Checks that none is empty. */
    public Trajectories {
        rows = List.copyOf(rows);
        for (Trajectory row : rows) {
            if (row.values().isEmpty()) {
                throw new IllegalArgumentException(
                        "replication " + row.replication() + " of " + row.strategy() + " has no weeks");
            }
        }
    }

    /**
     * Reads the columns strategy, replication, week and the one named; a week whose cell is empty ends nothing and is
     * left out.
     *
     * @param csv the text of series.csv, rows by strategy, replication, week; it is read as a stream and closed
     * @param column the quantity
     * @throws IllegalArgumentException if a column is missing or weeks are out of order
     */
    public static Trajectories read(Reader csv, String column) {
        CsvRows file = new CsvRows("series.csv");
        Map<List<String>, List<Double>> values = new LinkedHashMap<>();
        file.forEach(csv, row -> {
            List<String> key = List.of(file.text(row, "strategy"), file.text(row, "replication"));
            List<Double> weeks = values.computeIfAbsent(key, absent -> new ArrayList<>());
            file.number(row, column).ifPresent(value -> {
                if (file.whole(row, "week") != weeks.size() + 1) {
                    throw new IllegalArgumentException("series.csv, line " + row.getStartingLineNumber() + ": week "
                            + (weeks.size() + 1) + " of replication " + key.get(1) + " was expected");
                }
                weeks.add(value);
            });
        });
        List<Trajectory> rows = new ArrayList<>();
        values.forEach((key, weeks) -> rows.add(new Trajectory(key.get(0), Integer.parseInt(key.get(1)), weeks)));
        return new Trajectories(rows);
    }

    /** The trajectories of a strategy. */
    public List<Trajectory> of(String strategy) {
        return rows.stream().filter(row -> row.strategy().equals(strategy)).toList();
    }

    /** The strategies' names in the order in which they first appear. */
    public List<String> strategies() {
        return rows.stream().map(Trajectory::strategy).distinct().toList();
    }

    /** The last week any trajectory reaches; 0 if there is none. */
    public int weeks() {
        return rows.stream().mapToInt(row -> row.values().size()).max().orElse(0);
    }
}

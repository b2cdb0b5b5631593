package org.plumbline.visualization.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.experiments.results.table.RunStatus;

/**
 * The rows of runs.csv that charts need: of each run its place and a few outcomes.
 *
 * @param rows runs in the order of the file
 */
public record Runs(List<Run> rows) {
    private static final String FINISHED = RunStatus.DONE.word();

    /** Copies the rows. */
    public Runs {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the columns point, strategy, replication, status, weeksRun and those of the outcomes named; other columns
     * are not kept. A run has finished if its status is {@code done}.
     *
     * @param csv the text of runs.csv; it is read as a stream and closed
     * @param outcomes names of the outcomes to keep
     * @throws IllegalArgumentException if a column is missing or a cell is not a number
     */
    public static Runs read(Reader csv, Collection<String> outcomes) {
        CsvRows file = new CsvRows("runs.csv");
        List<Run> rows = new ArrayList<>();
        file.forEach(csv, row -> rows.add(run(file, row, outcomes)));
        return new Runs(rows);
    }

    private static Run run(CsvRows file, NamedCsvRecord row, Collection<String> outcomes) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (String outcome : outcomes) {
            file.number(row, outcome).ifPresent(value -> values.put(outcome, value));
        }
        return new Run(
                file.whole(row, "point"),
                file.text(row, "strategy"),
                file.whole(row, "replication"),
                FINISHED.equals(file.text(row, "status")),
                file.number(row, "weeksRun").orElse(0),
                values);
    }

    /** The strategies' names in the order in which they first appear. */
    public List<String> strategies() {
        return rows.stream().map(Run::strategy).distinct().toList();
    }

    /** How many runs did not come to their end. */
    public int failed() {
        return (int) rows.stream().filter(run -> !run.finished()).count();
    }

    /** The finished runs of a strategy. */
    public List<Run> finished(String strategy) {
        return rows.stream()
                .filter(run -> run.finished() && run.strategy().equals(strategy))
                .toList();
    }

    /** The defined values of an outcome over the finished runs of a strategy. */
    public List<Double> values(String strategy, String outcome) {
        return finished(strategy).stream()
                .flatMap(run -> run.outcome(outcome).stream().boxed())
                .toList();
    }

    /**
     * The differences b minus a of an outcome, one for each point and replication that both strategies finished with the
     * outcome defined, by point and replication.
     */
    public Pairs pairs(String a, String b, String outcome) {
        Map<List<Integer>, Double> first = byFuture(a, outcome);
        Map<List<Integer>, Double> second = byFuture(b, outcome);
        List<Double> differences = new ArrayList<>();
        second.forEach((future, value) -> {
            Double other = first.get(future);
            if (other != null) {
                differences.add(value - other);
            }
        });
        long futures = rows.stream()
                .filter(run -> run.strategy().equals(a) || run.strategy().equals(b))
                .map(Runs::future)
                .distinct()
                .count();
        return new Pairs(differences, Math.toIntExact(futures - differences.size()));
    }

    private Map<List<Integer>, Double> byFuture(String strategy, String outcome) {
        Map<List<Integer>, Double> values = new TreeMap<>(Runs::compareFutures);
        for (Run run : finished(strategy)) {
            run.outcome(outcome).ifPresent(value -> values.put(future(run), value));
        }
        return values;
    }

    private static List<Integer> future(Run run) {
        return List.of(run.point(), run.replication());
    }

    private static int compareFutures(List<Integer> one, List<Integer> other) {
        int byPoint = Integer.compare(one.get(0), other.get(0));
        return byPoint != 0 ? byPoint : Integer.compare(one.get(1), other.get(1));
    }

    /**
     * Differences of two strategies in the same futures.
     *
     * @param differences b minus a
     * @param missing futures that are not counted, since a run failed or the outcome is undefined in one of the two
     */
    public record Pairs(List<Double> differences, int missing) {
        /** Copies the differences. */
        public Pairs {
            differences = List.copyOf(differences);
        }
    }
}

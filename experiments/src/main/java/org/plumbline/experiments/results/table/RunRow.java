package org.plumbline.experiments.results.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.sim.simulation.RunResult;

/**
 * A row of runs.csv: one run.
 *
 * @param point number of the design point
 * @param strategy name of the strategy, empty where none applies
 * @param replication number of the future
 * @param seed the master seed
 * @param status how it ended
 * @param runId its name, unique in the experiment
 * @param reasonCode why it failed, empty if it did not
 * @param weeksRun weeks simulated, empty if it failed
 * @param exogenousHash fingerprint of the future in 16 hexadecimal digits, empty if it failed
 * @param factors levels by name of the factor, in the order of the columns
 * @param outcomes values by name of the outcome, in the order of the columns; one that is undefined is absent
 */
public record RunRow(
        long point,
        String strategy,
        long replication,
        long seed,
        RunStatus status,
        String runId,
        String reasonCode,
        OptionalInt weeksRun,
        String exogenousHash,
        Map<String, String> factors,
        Map<String, Double> outcomes) {

    /** Copies the maps, keeping their order. */
    public RunRow {
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /** The row of a run that has ended. */
    public static RunRow of(FinishedRun run, List<String> factorNames, List<Response> responses) {
        RunTask task = run.task();
        return new RunRow(
                task.point(),
                task.strategy(),
                task.replication(),
                task.seed(),
                run.result().isPresent() ? RunStatus.DONE : RunStatus.FAILED,
                task.runId(),
                run.failure().map(failure -> failure.reason().code()).orElse(""),
                run.result().map(r -> OptionalInt.of(r.weeksRun())).orElse(OptionalInt.empty()),
                run.result().map(r -> hex(r.exogenousHash())).orElse(""),
                levels(task, factorNames),
                run.result().map(r -> values(r, responses)).orElse(Map.of()));
    }

    private static String hex(long hash) {
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static Map<String, String> levels(RunTask task, List<String> names) {
        if (names.size() != task.levels().size()) {
            throw new IllegalArgumentException("run " + task.runId() + " has "
                    + task.levels().size() + " levels, but there are " + names.size() + " factors");
        }
        Map<String, String> levels = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            levels.put(names.get(i), task.levels().get(i));
        }
        return levels;
    }

    private static Map<String, Double> values(RunResult result, List<Response> responses) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Response response : responses) {
            response.value()
                    .apply(result)
                    .ifPresent(value -> values.put(response.column().name(), value));
        }
        return values;
    }

    /** The value of an outcome, empty where it is undefined or the run failed. */
    public OptionalDouble outcome(String name) {
        Double value = outcomes.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** The line of this row, with a cell for each factor and outcome of the layout. */
    public byte[] line(TableLayout layout) {
        CsvLine line = new CsvLine()
                .number(point)
                .text(strategy)
                .number(replication)
                .number(seed)
                .text(status.word())
                .text(runId)
                .text(reasonCode);
        weeksRun.ifPresentOrElse(line::number, line::empty);
        line.text(exogenousHash);
        layout.factors().forEach(factor -> line.text(factors.getOrDefault(factor.name(), "")));
        layout.outcomes().forEach(column -> line.number(outcome(column.name())));
        return line.end().toBytes();
    }
}

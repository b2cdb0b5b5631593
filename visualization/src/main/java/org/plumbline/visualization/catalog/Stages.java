package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.visualization.table.Losses;
import org.plumbline.visualization.table.Quantiles;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;

/**
 * Where the ideas of one strategy go.
 *
 * @param strategy its name
 * @param stages the stages in order, the first holding all ideas
 */
public record Stages(String strategy, List<Stage> stages) {
    /** Columns of runs.csv that count ideas, by stage. */
    private static final Map<String, String> COLUMNS = columns();

    /** Copies the stages. */
    public Stages {
        stages = List.copyOf(stages);
    }

    /**
     * One stage.
     *
     * @param name its name
     * @param ofHundred of 100 ideas of all futures together, how many reach it
     * @param low of 100 ideas of one future, how many reach it in all but 10 of 100 futures
     * @param high of 100 ideas of one future, how many reach it in all but 10 of 100 futures at most
     * @param losses why ideas did not reach the next stage; may be empty
     */
    public record Stage(String name, double ofHundred, double low, double high, List<Loss> losses) {
        /** Copies the losses. */
        public Stage {
            losses = List.copyOf(losses);
        }
    }

    /**
     * Ideas that ended at a stage.
     *
     * @param reason why
     * @param ofHundred how many of 100 ideas
     */
    public record Loss(String reason, double ofHundred) {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("ideas", "ideas");
        columns.put("submitted", "handed in");
        columns.put("accepted", "accepted");
        columns.put("started", "started");
        columns.put("launches", "launched");
        columns.put("successes", "successful");
        return columns;
    }

    /** The counts in the finished runs of a strategy; no stages if there were no ideas. */
    public static Stages of(Runs runs, String strategy) {
        return of(runs, strategy, Losses.NONE);
    }

    /**
     * The counts in the finished runs of a strategy with the reasons of losses; no stages if there were no ideas.
     *
     * @param losses counts over the same runs
     */
    public static Stages of(Runs runs, String strategy, Losses losses) {
        List<Run> finished = runs.finished(strategy).stream()
                .filter(run -> run.outcome("ideas").orElse(0) > 0)
                .toList();
        List<Stage> stages = new ArrayList<>();
        if (!finished.isEmpty()) {
            COLUMNS.forEach(
                    (column, name) -> stages.add(stage(finished, column, name, lost(losses, strategy, column))));
        }
        return new Stages(strategy, stages);
    }

    private static List<Loss> lost(Losses losses, String strategy, String column) {
        return losses.at(strategy, column).stream()
                .map(row -> new Loss(row.reason(), 100.0 * row.ideas() / losses.ideas(strategy)))
                .toList();
    }

    private static Stage stage(List<Run> runs, String column, String name, List<Loss> losses) {
        double all = runs.stream().mapToDouble(run -> count(run, "ideas")).sum();
        double reached = runs.stream().mapToDouble(run -> count(run, column)).sum();
        Quantiles shares = Quantiles.of(runs.stream()
                .map(run -> 100 * count(run, column) / count(run, "ideas"))
                .toList());
        return new Stage(name, 100 * reached / all, shares.at(0.1), shares.at(0.9), losses);
    }

    private static double count(Run run, String column) {
        OptionalDouble count = run.outcome(column);
        return count.orElseThrow(() -> new IllegalArgumentException(
                "replication " + run.replication() + " of " + run.strategy() + " has no " + column));
    }
}

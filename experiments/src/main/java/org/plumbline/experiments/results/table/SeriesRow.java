package org.plumbline.experiments.results.table;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.sim.observation.Series;

/**
 * A row of series.csv: one week of one run.
 *
 * @param point number of the design point
 * @param strategy name of the strategy, empty where none applies
 * @param replication number of the future
 * @param week week of the run, from 1
 * @param values the values in the order of {@link Series.Column}, empty where undefined
 */
public record SeriesRow(long point, String strategy, long replication, int week, List<OptionalDouble> values) {
    /** Copies the values. */
    public SeriesRow {
        values = List.copyOf(values);
    }

    /** The lines of all weeks of a run. */
    public static byte[] lines(RunTask task, Series series) {
        CsvLine lines = new CsvLine();
        int week = 0;
        for (List<@Nullable Double> row : series.rows()) {
            week++;
            lines.number(task.point())
                    .text(task.strategy())
                    .number(task.replication())
                    .number(week);
            for (Double value : row) {
                lines.number(value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
            }
            lines.end();
        }
        return lines.toBytes();
    }
}

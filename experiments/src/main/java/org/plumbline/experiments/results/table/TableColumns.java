package org.plumbline.experiments.results.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.sim.observation.Series;

/** The columns of every table, in order. */
public final class TableColumns {
    private static final Column POINT = Column.integer("point", "number of the design point");
    private static final Column STRATEGY =
            Column.text("strategy", "name of the focal firm's strategy; empty for the firm as it is described");
    private static final Column REPLICATION = Column.integer(
            "replication", "number of the simulated future; equal numbers mean the same future at every point");
    private static final Column SEED = Column.integer("seed", "master seed of the random streams");
    private static final Column RUN_ID = Column.text("runId", "name of the run, unique in this experiment");
    private static final Column REASON =
            Column.text("reasonCode", "why the run failed, explained by plumbline explain; empty if it did not");

    /** The columns that every row of runs.csv begins with. */
    static final List<Column> RUN = List.of(
            POINT,
            STRATEGY,
            REPLICATION,
            SEED,
            Column.text("status", "done or failed; a failed run has empty outcomes"),
            RUN_ID,
            REASON,
            new Column("weeksRun", Column.Type.INTEGER, "weeks", "weeks that the focal firm was simulated for"),
            Column.text("exogenousHash", "fingerprint of what the world did: equal for runs on the same future"));

    private static final List<Column> FAILURES = List.of(
            POINT,
            STRATEGY,
            REPLICATION,
            SEED,
            RUN_ID,
            REASON,
            Column.text("cause", "what happened"),
            Column.text("command", "the command that repeats the run"));

    private static final List<Column> SUMMARY = List.of(
            POINT,
            STRATEGY,
            Column.text("outcome", "name of the outcome"),
            new Column(
                    "estimate", Column.Type.NUMBER, "", "the estimate, of 8 significant digits; empty where undefined"),
            new Column("lower", Column.Type.NUMBER, "", "lower end of the interval"),
            new Column("upper", Column.Type.NUMBER, "", "upper end of the interval"),
            Column.integer("n", "runs that the estimate rests on"),
            Column.text("method", "how the interval was found"),
            new Column("confidence", Column.Type.NUMBER, "", "confidence of the interval"));

    private TableColumns() {}

    /** The columns of runs.csv. */
    public static List<Column> runs(TableLayout layout) {
        return join(RUN, join(layout.factors(), layout.outcomes()));
    }

    /** The columns of design.csv. */
    public static List<Column> design(TableLayout layout) {
        return join(List.of(POINT), layout.factors());
    }

    /** The columns of failures.csv. */
    public static List<Column> failures() {
        return FAILURES;
    }

    /** The columns of summary.csv. */
    public static List<Column> summary() {
        return SUMMARY;
    }

    /** The columns of series.csv. */
    public static List<Column> series() {
        List<Column> values = Arrays.stream(Series.Column.values())
                .map(c -> new Column(
                        c.key(), Column.Type.NUMBER, "", c.key() + " of the focal firm at the end of the week"))
                .toList();
        Column week = new Column("week", Column.Type.INTEGER, "weeks", "week of the run, from 1");
        return join(List.of(POINT, STRATEGY, REPLICATION, week), values);
    }

    /** The header line of a table. */
    public static byte[] header(List<Column> columns) {
        return new CsvLine()
                .texts(columns.stream().map(Column::name).toList())
                .end()
                .toBytes();
    }

    private static List<Column> join(List<Column> first, List<Column> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

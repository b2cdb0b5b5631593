package org.plumbline.experiments.results.table;

/**
 * A row of failures.csv: one run that failed.
 *
 * @param point number of the design point
 * @param strategy name of the strategy, empty where none applies
 * @param replication number of the future
 * @param seed the master seed
 * @param runId its name
 * @param reasonCode why it failed
 * @param cause what happened
 * @param command the command that repeats the run
 */
public record FailureRow(
        long point,
        String strategy,
        long replication,
        long seed,
        String runId,
        String reasonCode,
        String cause,
        String command) {

    /** The line of this row. */
    public byte[] line() {
        return new CsvLine()
                .number(point)
                .text(strategy)
                .number(replication)
                .number(seed)
                .text(runId)
                .text(reasonCode)
                .text(cause)
                .text(command)
                .end()
                .toBytes();
    }
}

package org.plumbline.experiments.results.table;

import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;

/**
 * A row of summary.csv: an estimate of one outcome at one point under one strategy.
 *
 * @param point number of the design point
 * @param strategy name of the strategy, empty where none applies
 * @param outcome name of the outcome
 * @param estimate the estimate, empty where it is undefined
 * @param lower lower end of the interval, empty where it is undefined
 * @param upper upper end of the interval, empty where it is undefined
 * @param n runs that it rests on
 * @param method how the interval was found
 * @param confidence confidence of the interval, between 0 and 1
 */
public record SummaryRow(
        long point,
        String strategy,
        String outcome,
        OptionalDouble estimate,
        OptionalDouble lower,
        OptionalDouble upper,
        long n,
        String method,
        double confidence) {

    /** Checks n and the confidence. */
    public SummaryRow {
        if (n < 0) {
            throw new IllegalArgumentException("n (" + n + ") of " + outcome + " must be zero or more");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence (" + confidence + ") of " + outcome + " must lie in (0, 1)");
        }
    }

    /** The row of an estimate; where part of it is undefined, the method is "undefined". */
    public static SummaryRow of(long point, String strategy, String outcome, Estimate estimate) {
        return new SummaryRow(
                point,
                strategy,
                outcome,
                estimate.mean(),
                estimate.lower(),
                estimate.upper(),
                estimate.n(),
                estimate.status().isOk() ? estimate.method().key() : "undefined",
                estimate.confidence());
    }

    /** The line of this row; numbers have 8 significant digits. */
    public byte[] line() {
        return new CsvLine()
                .number(point)
                .text(strategy)
                .text(outcome)
                .text(cell(estimate))
                .text(cell(lower))
                .text(cell(upper))
                .number(n)
                .text(method)
                .text(ShortestNumber.estimate(confidence))
                .end()
                .toBytes();
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? ShortestNumber.estimate(value.getAsDouble()) : "";
    }
}

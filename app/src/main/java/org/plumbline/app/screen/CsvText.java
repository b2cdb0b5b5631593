package org.plumbline.app.screen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.results.table.CsvLine;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.SignificantDigits;

/** Rows as comma-separated text, in the form of the tables of a results directory. */
final class CsvText {
    private final CsvLine lines = new CsvLine();

    /** Text with these columns. */
    CsvText(String... columns) {
        row(columns);
    }

    /** Adds a row. */
    CsvText row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a row. */
    CsvText row(List<String> cells) {
        lines.texts(cells).end();
        return this;
    }

    /** Adds cells to the row that is being written. */
    CsvText cells(String... cells) {
        lines.texts(List.of(cells));
        return this;
    }

    /** Adds a number of eight significant digits, or an empty cell where it is undefined. */
    CsvText cell(OptionalDouble number) {
        return cells(number.isPresent() ? SignificantDigits.text(number.getAsDouble()) : "");
    }

    /** Adds mean, lower and upper end of an estimate. */
    CsvText ends(Estimate estimate) {
        return cell(estimate.mean()).cell(estimate.lower()).cell(estimate.upper());
    }

    /** Adds an estimate as six cells: its ends, confidence, n and method. */
    CsvText estimate(Estimate estimate) {
        return ends(estimate)
                .cells(
                        SignificantDigits.text(estimate.confidence()),
                        String.valueOf(estimate.n()),
                        estimate.status().isOk() ? estimate.method().key() : "undefined");
    }

    /** Ends the row that is being written. */
    void end() {
        lines.end();
    }

    /** All rows. */
    @Override
    public String toString() {
        return new String(lines.toBytes(), StandardCharsets.UTF_8);
    }
}

package org.plumbline.experiments.results.table;

import java.util.List;

/**
 * A row of design.csv: one design point.
 *
 * @param point its number
 * @param levels the levels of the factors, in the order of the columns
 */
public record DesignRow(long point, List<String> levels) {
    /** Copies the levels. */
    public DesignRow {
        levels = List.copyOf(levels);
    }

    /** The line of this row. */
    public byte[] line() {
        return new CsvLine().number(point).texts(levels).end().toBytes();
    }
}

package org.plumbline.experiments.results.table;

import java.util.List;

/**
 * A table that a results directory holds where it was asked for, beside those that all have.
 *
 * @param name its name, that of its file without {@code .csv}
 * @param description what a row is
 * @param columns its columns
 */
public record FurtherTable(String name, String description, List<Column> columns) {
    /** Copies the columns and checks that there are some. */
    public FurtherTable {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " must have columns");
        }
    }

    /** The name of its file. */
    public String file() {
        return name + ".csv";
    }
}

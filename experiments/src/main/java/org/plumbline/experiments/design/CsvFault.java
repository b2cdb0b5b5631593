package org.plumbline.experiments.design;

import java.io.Serializable;

/**
 * What is wrong at one place of a table.
 *
 * @param line the line, 1 for the first
 * @param column the column's name, empty if the fault is one of the whole line
 * @param value what stands there
 * @param message what is wrong and what would be right
 */
public record CsvFault(long line, String column, String value, String message) implements Serializable {
    @Override
    public String toString() {
        return "line " + line + (column.isEmpty() ? "" : ", column " + column) + ": " + message;
    }
}

package org.plumbline.visualization.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Rows of a table that an analysis wrote, read by the names of its columns. */
public final class AnalysisRows {
    private final CsvRows file;
    private final NamedCsvRecord row;

    private AnalysisRows(CsvRows file, NamedCsvRecord row) {
        this.file = file;
        this.row = row;
    }

    /**
     * Reads every row of a table.
     *
     * @param name the table's file, for messages
     * @param csv its text; it is closed
     * @param reading what is made of a row
     * @throws IllegalArgumentException if a column is missing or a cell cannot be read
     */
    public static <T> List<T> read(String name, Reader csv, Function<AnalysisRows, T> reading) {
        CsvRows file = new CsvRows(name);
        List<T> rows = new ArrayList<>();
        file.forEach(csv, row -> rows.add(reading.apply(new AnalysisRows(file, row))));
        return List.copyOf(rows);
    }

    /** The text of a column. */
    public String text(String column) {
        return file.text(row, column);
    }

    /** The number of a column, which must have one. */
    public double number(String column) {
        file.text(row, column);
        return findNumber(column)
                .orElseThrow(() -> new IllegalArgumentException("line " + row.getStartingLineNumber() + ", column "
                        + column + ": the cell is empty, but a number is needed"));
    }

    /** The number of a column; empty where there is none. */
    public OptionalDouble findNumber(String column) {
        return file.number(row, column);
    }

    /** The estimate in a column with its ends in the columns named after it: x, xLower, xUpper. */
    public Interval interval(String column) {
        return new Interval(number(column), number(column + "Lower"), number(column + "Upper"));
    }

    /** Whether a cell says true. */
    public boolean flag(String column) {
        return "true".equals(text(column));
    }
}

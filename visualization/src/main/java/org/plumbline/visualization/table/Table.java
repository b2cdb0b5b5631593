package org.plumbline.visualization.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chart is made from, in rows and columns: the table that stands beside it.
 *
 * @param columns names, at least one, each once
 * @param rows cells in the order of the columns; an empty cell is an empty text
 */
public record Table(List<String> columns, List<List<String>> rows) {
    /** Copies the cells and checks their number. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty() || columns.stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException("a table's columns " + columns + " must be named, each once");
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row " + row + " has " + row.size() + " cells, but the table has columns " + columns);
            }
        }
    }

    /** A builder of a table with these columns. */
    public static Rows columns(String... columns) {
        return new Rows(List.of(columns));
    }

    /** The table as RFC 4180 text with one header line, ended by line feeds. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Collects rows. */
    public static final class Rows {
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Rows(List<String> columns) {
            this.columns = columns;
        }

        /** Adds a row; numbers are written with at most eight significant digits, anything else as its text. */
        public Rows add(Object... cells) {
            List<String> row = new ArrayList<>();
            for (Object cell : cells) {
                row.add(cell instanceof Double number ? Numbers.cell(number) : cell.toString());
            }
            rows.add(row);
            return this;
        }

        /** The table so far. */
        public Table table() {
            return new Table(columns, rows);
        }
    }
}

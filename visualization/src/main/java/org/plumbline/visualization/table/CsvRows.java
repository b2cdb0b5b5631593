package org.plumbline.visualization.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Rows of a CSV file with a header line, one after the other, with faults that name line and column. */
final class CsvRows {
    private final String file;

    /** @param file the file's name, for messages */
    CsvRows(String file) {
        this.file = file;
    }

    /** Hands every row to the consumer; the reader is closed. */
    void forEach(Reader text, Consumer<NamedCsvRecord> consumer) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a column that must be there. */
    String text(NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException(
                        file + " has no column " + column + "; it has " + row.getHeader()));
    }

    /** The number in a column; empty where the cell or the column is empty. */
    OptionalDouble number(NamedCsvRecord row, String column) {
        String cell = row.findField(column).orElse("");
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(cell));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + ", line " + row.getStartingLineNumber() + ", column " + column + ": \"" + cell
                            + "\" is not a number",
                    e);
        }
    }

    /** The whole number in a column that must be there. */
    int whole(NamedCsvRecord row, String column) {
        String cell = text(row, column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + ", line " + row.getStartingLineNumber() + ", column " + column + ": \"" + cell
                            + "\" is not a whole number",
                    e);
        }
    }
}

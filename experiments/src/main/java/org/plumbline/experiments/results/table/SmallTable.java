package org.plumbline.experiments.results.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables small enough to be read whole: those that come with the product, and what people write in their place. */
public final class SmallTable {
    private SmallTable() {}

    /**
     * The text of a table that comes with the product.
     *
     * @param beside the class in whose package it is
     * @param name the name of its file
     * @throws IllegalStateException if it is not there
     */
    public static String bundled(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled table " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The rows of a table, their cells by the names of the columns. */
    public static List<NamedCsvRecord> rows(String text) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

package org.plumbline.experiments.docking;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of ranks as a file: a header line, then a row for each priority with its name and the rank that each member
 * gives it; lines that begin with # are comments.
 */
final class RanksFile {
    /** The published example, which needs no file. */
    static final String BUNDLED = "tarakci-2014";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final long LARGEST_BYTES = 1_000_000;

    private RanksFile() {}

    /**
     * The ranks, members separated by commas and priorities by semicolons.
     *
     * @param name the name of the bundled table, or of a file
     * @throws IllegalArgumentException if there is no such file, or no table in it
     */
    static String read(String name) {
        try (Reader text = name.equals(BUNDLED) ? PublishedValues.open(name + ".csv") : open(name)) {
            return table(name, text);
        } catch (CsvParseException | IOException | InvalidPathException fault) {
            throw new IllegalArgumentException(
                    "file " + name + " cannot be read as a table of ranks: " + fault.getMessage(), fault);
        }
    }

    private static Reader open(String name) throws IOException {
        Path path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(
                    "file " + name + " does not exist or is no regular file; the bundled table is called " + BUNDLED);
        }
        if (Files.size(path) > LARGEST_BYTES) {
            throw new IllegalArgumentException("file " + name + " is larger than " + LARGEST_BYTES + " bytes");
        }
        String text = Files.readString(path, StandardCharsets.UTF_8);
        return new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private static String table(String name, Reader text) throws IOException {
        List<CsvRecord> rows;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text)) {
            rows = reader.stream().skip(1).toList();
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("file " + name + " has no row of ranks below its header");
        }
        return rows.stream().map(row -> ranks(name, row.getFields())).collect(Collectors.joining(";"));
    }

    private static String ranks(String name, List<String> fields) {
        if (fields.size() < 2) {
            throw new IllegalArgumentException("file " + name + " has a row without ranks: " + fields);
        }
        return String.join(",", fields.subList(1, fields.size()));
    }
}

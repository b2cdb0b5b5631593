package org.plumbline.experiments.calibration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A pattern as it was published.
 *
 * @param name its name
 * @param target its value
 * @param lower the least value that meets it; empty where it is only reported
 * @param upper the greatest value that meets it; empty where it is only reported
 * @param source where it was published
 */
public record PublishedPattern(String name, double target, OptionalDouble lower, OptionalDouble upper, String source) {
    private static final String TABLE = "patterns.csv";

    /** Checks that bounds come in pairs and lie round the target. */
    public PublishedPattern {
        if (lower.isPresent() != upper.isPresent()) {
            throw new IllegalArgumentException("pattern (" + name + ") must have both bounds or none");
        }
        if (lower.isPresent() && !(lower.getAsDouble() <= target && target <= upper.getAsDouble())) {
            throw new IllegalArgumentException(
                    "target (" + target + ") of pattern (" + name + ") must lie in its bounds");
        }
    }

    /** Whether it has bounds to be judged by. */
    public boolean judged() {
        return lower.isPresent();
    }

    /** Half the distance of the bounds; only for a pattern that is judged. */
    double halfWidth() {
        return (upper.orElseThrow() - lower.orElseThrow()) / 2;
    }

    /** Every published pattern, in the order of the table. */
    public static List<PublishedPattern> all() {
        List<PublishedPattern> patterns = new ArrayList<>();
        try (Reader text = open();
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> patterns.add(pattern(row)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return List.copyOf(patterns);
    }

    private static Reader open() {
        InputStream stream = PublishedPattern.class.getResourceAsStream(TABLE);
        if (stream == null) {
            throw new IllegalStateException("the bundled table " + TABLE + " is missing");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static PublishedPattern pattern(NamedCsvRecord row) {
        return new PublishedPattern(
                row.getField("pattern"),
                Double.parseDouble(row.getField("value")),
                number(row.getField("lower")),
                number(row.getField("upper")),
                row.getField("source"));
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}

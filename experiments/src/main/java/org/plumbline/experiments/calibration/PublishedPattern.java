package org.plumbline.experiments.calibration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.results.table.SmallTable;

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
        return SmallTable.rows(SmallTable.bundled(PublishedPattern.class, TABLE)).stream()
                .map(PublishedPattern::pattern)
                .toList();
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

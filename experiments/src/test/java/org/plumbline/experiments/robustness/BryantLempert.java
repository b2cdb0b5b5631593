package org.plumbline.experiments.robustness;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The 882 cases of Bryant and Lempert (2010); the licence lies beside the file. */
final class BryantLempert {
    private BryantLempert() {}

    /** Columns 3 to 11 as inputs, cases of interest by the last column. */
    static Cases cases() {
        List<NamedCsvRecord> rows = rows();
        double[][] values = rows.stream()
                .map(row -> row.getFields().subList(2, 11).stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        boolean[] interesting = new boolean[rows.size()];
        for (int i = 0; i < interesting.length; i++) {
            interesting[i] = "1".equals(rows.get(i).getField(15));
        }
        return new Cases(rows.get(0).getHeader().subList(2, 11), values, interesting);
    }

    private static List<NamedCsvRecord> rows() {
        try (var stream = Objects.requireNonNull(BryantLempert.class.getResourceAsStream("bryant-lempert.csv"));
                var reader = CsvReader.builder().ofNamedCsvRecord(stream)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

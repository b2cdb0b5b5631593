package org.plumbline.experiments.docking;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.sim.reference.ReferenceModel;
import org.plumbline.sim.reference.ReferenceModels;

/** The bundled published values: one table a model, columns named as parameters and measures. */
public final class PublishedValues {
    private static final Set<String> VALUE_COLUMNS = Set.of("measure", "value", "tolerance", "source");

    private PublishedValues() {}

    /** Every published value, in the order of the models and of their tables. */
    public static List<PublishedValue> all() {
        return ReferenceModels.all().stream()
                .map(ReferenceModel::name)
                .flatMap(model -> of(model).stream())
                .toList();
    }

    /**
     * The published values of a model.
     *
     * @throws IllegalArgumentException if no table is bundled for it
     */
    public static List<PublishedValue> of(String model) {
        List<PublishedValue> values = new ArrayList<>();
        try (Reader text = open(model + ".csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(text)) {
            rows.forEach(row -> values.add(value(model, row)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return List.copyOf(values);
    }

    /** A bundled resource beside this class. */
    static Reader open(String name) {
        InputStream stream = PublishedValues.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalArgumentException("there are no published values in " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static PublishedValue value(String model, NamedCsvRecord row) {
        Map<String, String> parameters = new LinkedHashMap<>(row.getFieldsAsMap());
        parameters.keySet().removeAll(VALUE_COLUMNS);
        parameters.values().removeIf(String::isEmpty);
        return new PublishedValue(
                model,
                parameters,
                row.getField("measure"),
                Double.parseDouble(row.getField("value")),
                Double.parseDouble(row.getField("tolerance")),
                row.getField("source"));
    }
}

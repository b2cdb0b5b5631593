package org.plumbline.experiments.fitting;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.experiments.design.RangeFactor;
import org.plumbline.experiments.design.Scale;
import org.plumbline.experiments.results.table.SmallTable;

/**
 * What calibration may move, and how far: a table with the columns parameter, lower, upper, scale (linear or logarithmic)
 * and reason.
 *
 * @param parameters the free parameters, at least one, each once
 * @param text the table as it was read
 */
public record Priors(List<FreeParameter> parameters, String text) {
    private static final String TABLE = "priors.csv";

    /** Copies the list and checks that it is not empty and names nothing twice. */
    public Priors {
        parameters = List.copyOf(parameters);
        long different = parameters.stream().map(FreeParameter::path).distinct().count();
        if (parameters.isEmpty() || different < parameters.size()) {
            throw new IllegalArgumentException("priors name " + parameters.size() + " parameters, " + different
                    + " of them different; name" + " at least one, each once");
        }
    }

    /** The table that comes with the product. */
    public static Priors bundled() {
        return read(SmallTable.bundled(Priors.class, TABLE));
    }

    /**
     * Priors from the text of a table.
     *
     * @throws IllegalArgumentException if a row is not as it must be, naming the row
     */
    public static Priors read(String text) {
        return new Priors(SmallTable.rows(text).stream().map(Priors::parameter).toList(), text);
    }

    private static FreeParameter parameter(NamedCsvRecord row) {
        try {
            Scale scale = Scale.valueOf(row.getField("scale").strip().toUpperCase(Locale.ROOT));
            RangeFactor range = new RangeFactor(
                    row.getField("parameter").strip(),
                    Double.parseDouble(row.getField("lower").strip()),
                    Double.parseDouble(row.getField("upper").strip()),
                    scale,
                    false);
            return new FreeParameter(range, row.getField("reason").strip());
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "priors, line " + row.getStartingLineNumber() + ": " + fault.getMessage(), fault);
        }
    }

    /**
     * The settings at a place in the unit cube.
     *
     * @param unit a coordinate in [0, 1] for each parameter, in order
     */
    public Map<String, String> settings(double[] unit) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int k = 0; k < parameters.size(); k++) {
            settings.put(parameters.get(k).path(), parameters.get(k).at(unit[k]));
        }
        return settings;
    }

    /** How many parameters are free. */
    public int count() {
        return parameters.size();
    }
}

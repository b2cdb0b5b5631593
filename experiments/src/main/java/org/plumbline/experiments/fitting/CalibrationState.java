package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.calibration.PatternRow;
import org.plumbline.experiments.calibration.PublishedPattern;
import org.plumbline.experiments.results.table.SmallTable;
import org.plumbline.experiments.statistics.SignificantDigits;
import org.plumbline.sim.simulation.ModelVersion;

/**
 * What {@code patterns} found at the declared defaults, and for which version of the model. Whether results may call the
 * model calibrated follows from it by rule: it was this version, and every pattern that has bounds lay in them.
 *
 * @param model the version of the model that was measured
 * @param values the patterns' values by name
 */
public record CalibrationState(String model, List<Value> values) {
    private static final String TABLE = "state.csv";

    /** Copies the values. */
    public CalibrationState {
        values = List.copyOf(values);
    }

    /** A pattern's value. */
    public record Value(String pattern, double value) {}

    /** What was found of some rows, for the present version of the model. */
    public static CalibrationState of(List<PatternRow> rows) {
        return new CalibrationState(
                ModelVersion.CURRENT,
                rows.stream()
                        .filter(row -> row.estimate().isPresent())
                        .map(row ->
                                new Value(row.published().name(), row.estimate().getAsDouble()))
                        .toList());
    }

    /** The state that comes with the product. */
    public static CalibrationState bundled() {
        return read(SmallTable.bundled(CalibrationState.class, TABLE));
    }

    /** A state from its table: the columns model, pattern and value. */
    public static CalibrationState read(String text) {
        List<Value> values = new ArrayList<>();
        List<String> models = new ArrayList<>();
        SmallTable.rows(text).forEach(row -> {
            models.add(row.getField("model"));
            values.add(new Value(row.getField("pattern"), Double.parseDouble(row.getField("value"))));
        });
        return new CalibrationState(models.isEmpty() ? "none" : models.get(0), values);
    }

    /** The table. */
    public String text() {
        StringBuilder text = new StringBuilder("model,pattern,value\n");
        values.forEach(value -> text.append(model)
                .append(",\"")
                .append(value.pattern())
                .append("\",")
                .append(SignificantDigits.text(value.value()))
                .append('\n'));
        return text.toString();
    }

    /** The patterns with bounds that were not met, or not measured. */
    public List<String> missed() {
        return judged().stream()
                .filter(pattern -> !met(pattern))
                .map(PublishedPattern::name)
                .toList();
    }

    private static List<PublishedPattern> judged() {
        return PublishedPattern.all().stream().filter(PublishedPattern::judged).toList();
    }

    private boolean met(PublishedPattern pattern) {
        return values.stream()
                .filter(value -> value.pattern().equals(pattern.name()))
                .anyMatch(value -> value.value() >= pattern.lower().orElseThrow()
                        && value.value() <= pattern.upper().orElseThrow());
    }

    /** Whether it was the present version of the model that was measured. */
    public boolean current() {
        return model.equals(ModelVersion.CURRENT);
    }

    /** Whether the present version of the model met every pattern that has bounds. */
    public boolean calibrated() {
        return current() && missed().isEmpty();
    }

    /** What results say of it, a sentence. */
    public String sentence() {
        return calibrated()
                ? "At its defaults the model meets " + judged().size() + " published patterns of small firms."
                : "Not calibrated.";
    }

    /** The same with what was met and missed, or why that is not known. */
    public String account() {
        if (calibrated()) {
            return sentence();
        }
        List<String> missed = missed();
        return current()
                ? "Not calibrated: at its defaults the model meets " + (judged().size() - missed.size()) + " of "
                        + judged().size() + " published patterns of small firms and misses "
                        + String.join("; ", missed) + "."
                : "Not calibrated: published patterns were measured with model " + model + ", not with this model "
                        + ModelVersion.CURRENT + ".";
    }

    /** The same within a paragraph on methods, without a full stop. */
    public String clause() {
        return calibrated() ? "at the defaults to " + judged().size() + " published patterns" : "not calibrated";
    }
}

package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.calibration.PatternRow;
import org.plumbline.experiments.calibration.PublishedPattern;
import org.plumbline.experiments.fitting.Target;
import org.plumbline.experiments.statistics.SignificantDigits;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Published patterns of small firms beside the model's. */
public final class PatternsScreen {
    private static final double CONFIDENCE = 0.95;

    private PatternsScreen() {}

    /** The table. */
    public static String of(List<PatternRow> rows, OutputFormat format) {
        return switch (format) {
            case TABLE -> table(rows);
            case JSON -> json(rows);
            case CSV -> csv(rows);
        };
    }

    /**
     * The table that the chart of patterns is drawn from: a cell is empty where there is no number. Held out is what
     * calibration never sees.
     */
    public static String drawn(List<PatternRow> rows) {
        CsvText text =
                new CsvText("pattern", "target", "lower", "upper", "model", "modelLower", "modelUpper", "heldOut");
        rows.forEach(row -> add(text, row).end());
        return text.toString();
    }

    /** Adds the eight cells of a pattern. */
    private static CsvText add(CsvText text, PatternRow row) {
        PublishedPattern published = row.published();
        return text.cells(published.name(), SignificantDigits.text(published.target()))
                .cell(published.lower())
                .cell(published.upper())
                .cell(row.estimate())
                .cell(row.lower())
                .cell(row.upper())
                .cells(String.valueOf(Target.heldOut(published.name())));
    }

    private static String table(List<PatternRow> rows) {
        TextTable table = new TextTable()
                .text("pattern")
                .text("bounds")
                .text("model (95 %)")
                .text("verdict");
        for (PatternRow row : rows) {
            PublishedPattern published = row.published();
            String bounds = published.judged() ? brief(published.lower()) + " to " + brief(published.upper()) : "none";
            table.row(published.name(), bounds, model(row), row.verdict().phrase());
        }
        return table.lines() + closing(rows);
    }

    private static String model(PatternRow row) {
        if (row.estimate().isEmpty()) {
            return "undefined";
        }
        String interval =
                row.error().orElse(0) == 0 ? "" : " (" + brief(row.lower()) + " to " + brief(row.upper()) + ")";
        return brief(row.estimate()) + interval + (row.precise() ? "" : " *");
    }

    private static String closing(List<PatternRow> rows) {
        long judged = rows.stream().filter(row -> row.published().judged()).count();
        long met = rows.stream()
                .filter(row -> row.verdict() == PatternRow.Verdict.MET)
                .count();
        boolean vague = rows.stream().anyMatch(row -> !row.precise());
        return "\n" + met + " of " + judged + " patterns met, over "
                + (rows.isEmpty() ? 0 : rows.get(0).markets()) + " markets.\n"
                + (vague ? "* The interval is wider than half the bounds: take more --replications.\n" : "")
                + "Next: plumbline patterns --format csv\n";
    }

    private static String brief(OptionalDouble value) {
        double number = value.orElse(0);
        double size = Math.abs(number);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", number);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static String json(List<PatternRow> rows) {
        ObjectNode root = Json.document();
        ArrayNode patterns = root.putArray("patterns");
        for (PatternRow row : rows) {
            PublishedPattern published = row.published();
            ObjectNode node = patterns.addObject().put("pattern", published.name());
            node.put("target", SignificantDigits.of(published.target()));
            Json.put(node, "lower", published.lower());
            Json.put(node, "upper", published.upper());
            if (row.estimate().isPresent()) {
                putModel(node.putObject("model"), row);
            }
            node.put("heldOut", Target.heldOut(published.name()));
            node.put("verdict", row.verdict().phrase())
                    .put("source", published.source())
                    .put("definition", row.definition());
        }
        return Json.text(root);
    }

    private static void putModel(ObjectNode model, PatternRow row) {
        Json.put(model, "mean", row.estimate());
        Json.put(model, "lower", row.lower());
        Json.put(model, "upper", row.upper());
        model.put("confidence", SignificantDigits.of(CONFIDENCE))
                .put("n", row.markets())
                .put("method", row.error().orElse(0) == 0 ? "exact" : "jackknife");
    }

    private static String csv(List<PatternRow> rows) {
        CsvText text = new CsvText(
                "pattern",
                "target",
                "lower",
                "upper",
                "model",
                "modelLower",
                "modelUpper",
                "heldOut",
                "verdict",
                "source");
        rows.forEach(row -> add(text, row)
                .cells(row.verdict().phrase(), row.published().source())
                .end());
        return text.toString();
    }
}

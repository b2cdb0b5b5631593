package org.plumbline.app.screen;

import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.docking.DockingResult;
import org.plumbline.experiments.docking.DockingRow;
import org.plumbline.experiments.docking.Verdict;
import org.plumbline.experiments.statistics.SignificantDigits;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Submodels beside theory. */
public final class DockScreen {
    private DockScreen() {}

    /** The whole table. */
    public static String all(List<DockingRow> rows, OutputFormat format) {
        return switch (format) {
            case TABLE -> table(rows);
            case JSON -> json(rows);
            case CSV -> csv(rows);
        };
    }

    private static String table(List<DockingRow> rows) {
        TextTable table = new TextTable()
                .text("model")
                .text("measure")
                .number("published")
                .text("ours")
                .text("verdict");
        for (DockingRow row : rows) {
            String ours = row.ours()
                    .map(e -> digits(e.mean(), 4) + " [" + digits(e.lower(), 4) + ", " + digits(e.upper(), 4) + "]")
                    .orElse("-");
            table.row(
                    row.published().model(),
                    row.published().measure(),
                    Cells.number(row.published().value(), 4),
                    ours,
                    word(row.verdict()));
        }
        long met = rows.stream().filter(row -> row.verdict() == Verdict.MET).count();
        return table.lines() + "\n" + met + " of " + rows.size()
                + " published values met.\nNext: plumbline dock march\n";
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case UNDEFINED -> "undefined";
        };
    }

    private static String json(List<DockingRow> rows) {
        ObjectNode root = Json.document();
        ArrayNode array = root.putArray("rows");
        for (DockingRow row : rows) {
            ObjectNode node = array.addObject().put("model", row.published().model());
            ObjectNode parameters = node.putObject("parameters");
            row.published().parameters().forEach(parameters::put);
            node.put("measure", row.published().measure())
                    .put("published", SignificantDigits.of(row.published().value()))
                    .put("tolerance", SignificantDigits.of(row.published().tolerance()));
            row.ours().ifPresent(ours -> Json.put(node, "model estimate", ours));
            node.put("verdict", word(row.verdict()))
                    .put("source", row.published().source());
        }
        return Json.text(root);
    }

    private static String csv(List<DockingRow> rows) {
        CsvText text = new CsvText("model", "measure", "published", "tolerance", "ours", "lower", "upper", "verdict");
        for (DockingRow row : rows) {
            text.cells(
                    row.published().model(),
                    row.published().measure(),
                    SignificantDigits.text(row.published().value()),
                    SignificantDigits.text(row.published().tolerance()));
            row.ours().ifPresentOrElse(text::ends, () -> text.cells("", "", ""));
            text.cells(word(row.verdict())).end();
        }
        return text.toString();
    }

    /** What one model answered. */
    public static String one(DockingResult result, OutputFormat format) {
        return switch (format) {
            case TABLE -> measures(result);
            case JSON -> json(result);
            case CSV -> csv(result);
        };
    }

    private static String measures(DockingResult result) {
        StringBuilder text = new StringBuilder(Paragraph.of(
                "", "  ", result.model() + ", " + result.replications() + " replications, " + result.parameters()));
        TextTable table = new TextTable().text("").number("mean").text("95 % interval");
        result.measures()
                .forEach((name, e) ->
                        table.row(name, digits(e.mean(), 6), digits(e.lower(), 6) + " to " + digits(e.upper(), 6)));
        text.append(table.lines());
        result.undefined().forEach((name, why) -> text.append("  " + name + " is undefined: " + why + "\n"));
        return text.append("Next: plumbline dock\n").toString();
    }

    private static String json(DockingResult result) {
        ObjectNode root = Json.document();
        root.put("model", result.model());
        ObjectNode parameters = root.putObject("parameters");
        result.parameters().forEach(parameters::put);
        root.put("replications", result.replications());
        ObjectNode measures = root.putObject("measures");
        result.measures().forEach((name, estimate) -> Json.put(measures, name, estimate));
        return Json.text(root);
    }

    private static String digits(OptionalDouble value, int digits) {
        return Cells.number(value.orElseThrow(), digits);
    }

    private static String csv(DockingResult result) {
        CsvText text = new CsvText("measure", "mean", "lower", "upper", "confidence", "n", "method");
        result.measures()
                .forEach((name, estimate) -> text.cells(name).estimate(estimate).end());
        return text.toString();
    }
}

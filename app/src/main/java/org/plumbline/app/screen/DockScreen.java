package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.experiments.docking.DockingResult;
import org.plumbline.experiments.docking.DockingRow;
import org.plumbline.experiments.docking.MeasureEstimate;
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
        StringBuilder text = new StringBuilder(line("model", "measure", "published", "ours", "verdict"));
        for (DockingRow row : rows) {
            String ours = row.ours()
                    .map(e -> Cells.number(e.mean(), 4) + " [" + Cells.number(e.lower(), 4) + ", "
                            + Cells.number(e.upper(), 4) + "]")
                    .orElse("-");
            text.append(line(
                    row.published().model(),
                    row.published().measure(),
                    Cells.number(row.published().value(), 4),
                    ours,
                    word(row.verdict())));
        }
        long met = rows.stream().filter(row -> row.verdict() == Verdict.MET).count();
        return text.append("\n" + met + " of " + rows.size() + " published values met.\nNext: plumbline dock march\n")
                .toString();
    }

    private static String line(String model, String measure, String published, String ours, String verdict) {
        return String.format(Locale.ROOT, "%-11s %-20s %9s  %-26s %s", model, measure, published, ours, verdict)
                        .stripTrailing()
                + "\n";
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
            row.ours().ifPresent(ours -> put(node, "model estimate", ours));
            node.put("verdict", word(row.verdict()))
                    .put("source", row.published().source());
        }
        return Json.text(root);
    }

    private static String csv(List<DockingRow> rows) {
        StringBuilder text = new StringBuilder("model,measure,published,tolerance,ours,lower,upper,verdict\n");
        for (DockingRow row : rows) {
            String ours = row.ours()
                    .map(e -> SignificantDigits.text(e.mean()) + "," + SignificantDigits.text(e.lower()) + ","
                            + SignificantDigits.text(e.upper()))
                    .orElse(",,");
            text.append(row.published().model() + "," + row.published().measure() + ","
                    + SignificantDigits.text(row.published().value()) + ","
                    + SignificantDigits.text(row.published().tolerance()) + "," + ours + "," + word(row.verdict())
                    + "\n");
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
        result.measures()
                .forEach((name, e) -> text.append(String.format(
                                Locale.ROOT,
                                "  %-24s %12s   %s to %s",
                                name,
                                Cells.number(e.mean(), 6),
                                Cells.number(e.lower(), 6),
                                Cells.number(e.upper(), 6)))
                        .append('\n'));
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
        result.measures().forEach((name, estimate) -> put(measures, name, estimate));
        return Json.text(root);
    }

    private static void put(ObjectNode parent, String name, MeasureEstimate e) {
        parent.putObject(name)
                .put("mean", SignificantDigits.of(e.mean()))
                .put("lower", SignificantDigits.of(e.lower()))
                .put("upper", SignificantDigits.of(e.upper()))
                .put("confidence", SignificantDigits.of(e.confidence()))
                .put("n", e.n())
                .put("method", e.method());
    }

    private static String csv(DockingResult result) {
        StringBuilder text = new StringBuilder("measure,mean,lower,upper,confidence,n,method\n");
        result.measures()
                .forEach((name, e) -> text.append(name + "," + SignificantDigits.text(e.mean()) + ","
                        + SignificantDigits.text(e.lower()) + "," + SignificantDigits.text(e.upper()) + ","
                        + SignificantDigits.text(e.confidence()) + "," + e.n() + "," + e.method() + "\n"));
        return text.toString();
    }
}

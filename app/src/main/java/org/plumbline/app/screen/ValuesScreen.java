package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.scenarios.Difference;
import org.plumbline.scenarios.ResolvedRow;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of a scenario, and what differs between two. */
public final class ValuesScreen {
    private ValuesScreen() {}

    /** All values in the form asked for. */
    public static String write(List<ResolvedRow> rows, OutputFormat format) {
        return switch (format) {
            case TABLE -> table(rows);
            case JSON -> json(rows);
            case CSV -> csv(rows);
        };
    }

    private static String table(List<ResolvedRow> rows) {
        StringBuilder text = new StringBuilder();
        for (ResolvedRow row : rows) {
            boolean said = row.unit().isEmpty()
                    || row.value().endsWith(" " + row.unit())
                    || row.value().matches("[0-9.]+ (weeks|months|years)");
            String unit = said ? "" : " " + row.unit();
            String range = row.range().isEmpty() ? "" : "; " + row.range();
            text.append(Paragraph.of(
                    String.format(Locale.ROOT, "%-34s ", row.path()),
                    " ".repeat(4),
                    row.value() + unit + "   (" + row.origin() + range + ")"));
        }
        return text.toString();
    }

    private static String json(List<ResolvedRow> rows) {
        ObjectNode root = Json.document();
        ArrayNode values = root.putArray("values");
        for (ResolvedRow row : rows) {
            ObjectNode value = values.addObject().put("path", row.path());
            putValue(value, row);
            value.put("unit", row.unit())
                    .put("range", row.range())
                    .put("origin", row.origin())
                    .put("meaning", row.meaning())
                    .put("source", row.source());
        }
        return Json.text(root);
    }

    private static void putValue(ObjectNode node, ResolvedRow row) {
        if (row.list()) {
            row.texts().forEach(node.putArray("value")::add);
        } else {
            node.put("value", row.texts().get(0));
        }
    }

    private static String csv(List<ResolvedRow> rows) {
        CsvText text = new CsvText("path", "value", "unit", "range", "origin", "meaning", "source");
        for (ResolvedRow row : rows) {
            text.row(row.path(), cell(row), row.unit(), row.range(), row.origin(), row.meaning(), row.source());
        }
        return text.toString();
    }

    private static String cell(ResolvedRow row) {
        return row.list() ? row.value() : row.texts().get(0);
    }

    /** What differs between two scenarios, in the form asked for. */
    public static String differences(List<Difference> differences, OutputFormat format) {
        return switch (format) {
            case TABLE -> differencesTable(differences);
            case JSON -> differencesJson(differences);
            case CSV -> differencesCsv(differences);
        };
    }

    private static String differencesJson(List<Difference> differences) {
        ObjectNode root = Json.document();
        ArrayNode array = root.putArray("differences");
        for (Difference difference : differences) {
            ObjectNode node = array.addObject().put("path", difference.path());
            putSide(node, "a", difference.a());
            putSide(node, "b", difference.b());
        }
        return Json.text(root);
    }

    private static void putSide(ObjectNode node, String name, @Nullable ResolvedRow row) {
        if (row == null) {
            node.putNull(name);
        } else {
            ObjectNode side = node.putObject(name);
            putValue(side, row);
            side.put("origin", row.origin());
        }
    }

    private static String differencesCsv(List<Difference> differences) {
        CsvText text = new CsvText("path", "a", "aOrigin", "b", "bOrigin");
        for (Difference difference : differences) {
            ResolvedRow a = difference.a();
            ResolvedRow b = difference.b();
            text.row(
                    difference.path(),
                    a == null ? "" : cell(a),
                    a == null ? "" : a.origin(),
                    b == null ? "" : cell(b),
                    b == null ? "" : b.origin());
        }
        return text.toString();
    }

    private static String differencesTable(List<Difference> differences) {
        if (differences.isEmpty()) {
            return "Nothing differs.\n";
        }
        StringBuilder text = new StringBuilder();
        for (Difference difference : differences) {
            text.append(difference.path())
                    .append('\n')
                    .append(Paragraph.of("  a: ", "     ", side(difference.a())))
                    .append(Paragraph.of("  b: ", "     ", side(difference.b())));
        }
        return text.toString();
    }

    private static String side(@Nullable ResolvedRow row) {
        return row == null ? "-" : row.value() + "   (" + row.origin() + ")";
    }
}

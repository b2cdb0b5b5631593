package org.plumbline.app.screen;

import java.util.List;
import java.util.Locale;
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
            boolean said = row.unit().isEmpty() || row.value().endsWith(" " + row.unit());
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
            if (row.list()) {
                row.texts().forEach(value.putArray("value")::add);
            } else {
                value.put("value", row.texts().get(0));
            }
            value.put("unit", row.unit())
                    .put("range", row.range())
                    .put("origin", row.origin())
                    .put("meaning", row.meaning())
                    .put("source", row.source());
        }
        return Json.text(root);
    }

    private static String csv(List<ResolvedRow> rows) {
        StringBuilder text = new StringBuilder("path,value,unit,range,origin,meaning,source\n");
        for (ResolvedRow row : rows) {
            text.append(quoted(row.path()))
                    .append(',')
                    .append(quoted(row.list() ? row.value() : row.texts().get(0)))
                    .append(',')
                    .append(quoted(row.unit()))
                    .append(',')
                    .append(quoted(row.range()))
                    .append(',')
                    .append(quoted(row.origin()))
                    .append(',')
                    .append(quoted(row.meaning()))
                    .append(',')
                    .append(quoted(row.source()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** What differs between two scenarios. */
    public static String differences(List<Difference> differences) {
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

    private static String side(org.plumbline.scenarios.@org.jspecify.annotations.Nullable ResolvedRow row) {
        return row == null ? "-" : row.value() + "   (" + row.origin() + ")";
    }
}

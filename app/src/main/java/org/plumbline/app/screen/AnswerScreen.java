package org.plumbline.app.screen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.analysis.Answer;
import org.plumbline.experiments.analysis.AnswerTable;
import org.plumbline.experiments.analysis.Study;
import org.plumbline.experiments.comparison.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers from a results directory, for people and for programs. */
public final class AnswerScreen {
    private static final int SHOWN_ROWS = 12;
    private static final int SCREEN_DIGITS = 4;

    private AnswerScreen() {}

    /** The answers for people. */
    public static String text(Study study, List<Answer> answers) {
        StringBuilder text = new StringBuilder();
        text.append(study.scenario().title())
                .append("   ")
                .append(study.column())
                .append("   ")
                .append(Words.counted(study.values().points().size(), "point", "points"))
                .append('\n');
        for (Answer answer : answers) {
            text.append('\n').append(answer.question().words()).append('\n');
            answer.sentences().forEach(sentence -> text.append(Paragraph.of("  ", "    ", Words.capital(sentence))));
            text.append(table(answer.tables().get(0)));
            text.append(Paragraph.of("  Method  ", " ".repeat(10), answer.method() + "."));
            answer.cautions().forEach(caution -> text.append(Paragraph.of("  Note    ", " ".repeat(10), caution)));
        }
        return text.append('\n').toString();
    }

    private static String table(AnswerTable table) {
        if (table.rows().isEmpty()) {
            return "";
        }
        List<Integer> differing = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            List<String> values =
                    table.rows().stream().map(row -> row.get(column)).distinct().toList();
            if (values.size() > 1 || table.rows().size() == 1) {
                differing.add(i);
            } else if (!values.get(0).isEmpty()) {
                same.add(table.columns().get(i) + " " + shortened(values.get(0)));
            }
        }
        String everywhere =
                same.isEmpty() ? "" : Paragraph.of("  ", "    ", "In every row: " + String.join(", ", same) + ".");
        StringBuilder text = new StringBuilder("\n").append(everywhere).append(lines(table, differing));
        int hidden = table.rows().size() - SHOWN_ROWS;
        if (hidden > 0) {
            text.append("  ... ").append(hidden).append(" more rows: --format csv, or --out DIR for every table\n");
        }
        return text.append('\n').toString();
    }

    private static String lines(AnswerTable table, List<Integer> columns) {
        TextTable shown = new TextTable();
        for (int column : columns) {
            String heading = table.columns().get(column);
            shown = isNumber(table, column) ? shown.number(heading) : shown.text(heading);
        }
        for (List<String> row : table.rows().stream().limit(SHOWN_ROWS).toList()) {
            shown.row(columns.stream().map(column -> shortened(row.get(column))).toList());
        }
        return shown.lines();
    }

    private static boolean isNumber(AnswerTable table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty() || cell.matches("-?[0-9]+(\\.[0-9]+)?"));
    }

    /** A number with a few digits, and any other text as it is. */
    private static String shortened(String cell) {
        if (!cell.matches("-?[0-9]+\\.[0-9]+")) {
            return cell;
        }
        BigDecimal number = new BigDecimal(cell);
        int before = number.precision() - number.scale();
        return number.setScale(Math.max(0, SCREEN_DIGITS - Math.max(before, 0)), java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The answers as JSON. */
    public static String json(Study study, List<Answer> answers) {
        ObjectNode root = Json.document();
        root.put("scenario", study.scenario().title()).put("outcome", study.column());
        ArrayNode array = root.putArray("answers");
        for (Answer answer : answers) {
            ObjectNode node = array.addObject();
            node.put("question", answer.question().toString()).put("method", answer.method());
            answer.sentences().forEach(node.putArray("sentences")::add);
            answer.cautions().forEach(node.putArray("cautions")::add);
            ArrayNode tables = node.putArray("tables");
            answer.tables().forEach(table -> add(tables.addObject(), table));
        }
        return Json.text(root);
    }

    private static void add(ObjectNode node, AnswerTable table) {
        node.put("name", table.name());
        ArrayNode rows = node.putArray("rows");
        for (List<String> row : table.rows()) {
            ObjectNode cells = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                put(cells, table.columns().get(i), row.get(i));
            }
        }
    }

    private static void put(ObjectNode cells, String name, String cell) {
        if (cell.isEmpty()) {
            cells.putNull(name);
        } else if (cell.matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]+)?")) {
            cells.put(name, new BigDecimal(cell));
        } else {
            cells.put(name, cell);
        }
    }

    /** A table as CSV with a header line. */
    public static String csv(AnswerTable table) {
        CsvText text = new CsvText(table.columns().toArray(String[]::new));
        table.rows().forEach(text::row);
        return text.toString();
    }
}

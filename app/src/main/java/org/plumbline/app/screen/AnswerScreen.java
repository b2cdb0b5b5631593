package org.plumbline.app.screen;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.experiments.analysis.Answer;
import org.plumbline.experiments.analysis.AnswerTable;
import org.plumbline.experiments.analysis.Study;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.results.table.Column;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers from a results directory, for people and for programs. */
public final class AnswerScreen {
    private AnswerScreen() {}

    /** The answers for people. */
    public static String text(Study study, List<Answer> answers) {
        List<String> factors = study.factors().stream().map(Column::name).toList();
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
            text.append(new AnswerLines(answer.tables().get(0), factors, Terminal.WIDTH).text());
            text.append(Paragraph.of("  Method  ", " ".repeat(10), answer.method() + "."));
            answer.cautions()
                    .forEach(
                            caution -> text.append(Paragraph.of("  Note    ", " ".repeat(10), Words.capital(caution))));
        }
        return text.append('\n').toString();
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

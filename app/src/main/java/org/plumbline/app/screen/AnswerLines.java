package org.plumbline.app.screen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.experiments.analysis.AnswerTable;

/**
 * A table of an answer within the width of the terminal. What is the same in every row is said once. Where a row is too
 * wide, long names get short ones first; then the levels of points stand in a table of their own, and columns go on below.
 */
final class AnswerLines {
    private static final int SHOWN_ROWS = 12;
    private static final int SCREEN_DIGITS = 4;
    private static final String POINT = "point";
    /** Columns that name strategies, or differences of two. */
    private static final List<String> NAMES = List.of("strategy", "response", "a", "b");

    private final AnswerTable table;
    private final List<String> factors;
    private final int width;
    private final Map<String, String> shortNames = new LinkedHashMap<>();

    /**
     * The lines of a table.
     *
     * @param factors which of its columns give the levels of a point
     * @param width characters a line at most
     */
    AnswerLines(AnswerTable table, List<String> factors, int width) {
        this.table = table;
        this.factors = List.copyOf(factors);
        this.width = width;
    }

    /** The lines, with an empty one before and behind; nothing where there is no row. */
    String text() {
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
        String lines = lines(differing);
        StringBuilder text = new StringBuilder("\n")
                .append(sentence("In every row: ", same))
                .append(sentence(
                        "For short: ",
                        shortNames.entrySet().stream()
                                .map(name -> name.getValue() + " is " + name.getKey())
                                .toList()))
                .append(lines);
        int hidden = table.rows().size() - SHOWN_ROWS;
        if (hidden > 0) {
            text.append("  ... ").append(hidden).append(" more rows: --format csv, or --out DIR for every table\n");
        }
        return text.append('\n').toString();
    }

    private static String sentence(String opening, List<String> parts) {
        return parts.isEmpty() ? "" : Paragraph.of("  ", "    ", opening + String.join(", ", parts) + ".");
    }

    private String lines(List<Integer> columns) {
        List<List<Integer>> parts = List.of(columns);
        if (!fit(parts)) {
            parts = levelsApart(columns);
        }
        if (!fit(parts)) {
            columns.stream().filter(this::isName).forEach(this::shorten);
            parts = List.of(columns);
        }
        if (!fit(parts)) {
            parts = levelsApart(columns).stream()
                    .flatMap(part -> narrow(part).stream())
                    .toList();
        }
        return parts.stream().map(part -> table(part).lines()).collect(Collectors.joining("\n"));
    }

    private boolean fit(List<List<Integer>> parts) {
        return parts.stream().allMatch(part -> table(part).fits());
    }

    /** Names of strategies are short ones from now on, the same in every column. */
    private void shorten(int column) {
        shown().forEach(row -> shortNames.computeIfAbsent(row.get(column), name -> "s" + (shortNames.size() + 1)));
    }

    /** The points with their levels first, then what was found at them. */
    private List<List<Integer>> levelsApart(List<Integer> columns) {
        if (columns.stream().noneMatch(this::isPoint) || columns.stream().noneMatch(this::isLevel)) {
            return List.of(columns);
        }
        return List.of(
                columns.stream()
                        .filter(column -> isPoint(column) || isLevel(column))
                        .toList(),
                columns.stream().filter(column -> !isLevel(column)).toList());
    }

    /** As many columns as a line has room for beside those that tell rows apart, then the others below. */
    private List<List<Integer>> narrow(List<Integer> columns) {
        if (table(columns).fits()) {
            return List.of(columns);
        }
        boolean levels = columns.stream().anyMatch(this::isLevel);
        List<Integer> keys = columns.stream()
                .filter(column -> isPoint(column) || (!levels && !isNumber(column)))
                .toList();
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>(keys);
        for (int column :
                columns.stream().filter(column -> !keys.contains(column)).toList()) {
            part.add(column);
            if (part.size() > keys.size() + 1 && !table(part).fits()) {
                parts.add(List.copyOf(part.subList(0, part.size() - 1)));
                part = new ArrayList<>(keys);
                part.add(column);
            }
        }
        parts.add(part);
        return parts;
    }

    private TextTable table(List<Integer> columns) {
        TextTable text = new TextTable(width);
        for (int column : columns) {
            String heading = table.columns().get(column);
            if (isNumber(column)) {
                text.number(heading);
            } else if (isName(column)) {
                text.name(heading);
            } else {
                text.text(heading);
            }
        }
        List<List<String>> rows = shown().stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
        boolean pointsOnly = columns.stream().allMatch(column -> isPoint(column) || isLevel(column));
        (pointsOnly ? rows.stream().distinct() : rows.stream()).forEach(text::row);
        return text;
    }

    private List<List<String>> shown() {
        return table.rows().subList(0, Math.min(SHOWN_ROWS, table.rows().size()));
    }

    private String cell(List<String> row, int column) {
        String cell = row.get(column);
        return isName(column) ? shortNames.getOrDefault(cell, cell) : shortened(cell);
    }

    private boolean isName(int column) {
        return NAMES.contains(table.columns().get(column));
    }

    private boolean isPoint(int column) {
        return table.columns().get(column).equals(POINT);
    }

    private boolean isLevel(int column) {
        return factors.contains(table.columns().get(column));
    }

    private boolean isNumber(int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.isEmpty() || cell.matches("-?[0-9]+(\\.[0-9]+)?"));
    }

    /** A number with a few digits, and any other text as it is; what is not zero does not become it. */
    private static String shortened(String cell) {
        if (!cell.matches("-?[0-9]+\\.[0-9]+")) {
            return cell;
        }
        BigDecimal number = new BigDecimal(cell);
        int before = number.precision() - number.scale();
        BigDecimal rounded = number.setScale(Math.max(0, SCREEN_DIGITS - Math.max(before, 0)), RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0 && number.signum() != 0) {
            return number.signum() > 0 ? "<0.0001" : ">-0.0001";
        }
        return rounded.stripTrailingZeros().toPlainString();
    }
}

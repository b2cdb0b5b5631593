package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.SignificantDigits;

/**
 * A table of an answer.
 *
 * @param name its name in lower case with hyphens, part of file names
 * @param columns the names of the columns
 * @param rows the cells as texts: numbers of eight significant digits, empty where undefined
 */
public record AnswerTable(String name, List<String> columns, List<List<String>> rows) {
    /** Copies the lists and checks that each row has a cell for each column. */
    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + name + " has " + columns.size() + " columns, but a row is " + row);
            }
        }
    }

    /** A table that is filled row by row. */
    static Rows columns(String name, List<String> columns) {
        return new Rows(name, columns);
    }

    /** The rows of a table so far. */
    static final class Rows {
        private final String name;
        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Rows(String name, List<String> columns) {
            this.name = name;
            this.columns = columns;
        }

        /** Adds a row; estimates become five cells: mean, lower, upper, n, method. */
        Rows add(Object... values) {
            List<String> cells = new ArrayList<>();
            for (Object value : values) {
                if (value instanceof Estimate estimate) {
                    cells.addAll(cells(estimate));
                } else if (value instanceof List<?> list) {
                    list.forEach(item -> cells.add(String.valueOf(item)));
                } else {
                    cells.add(cell(value));
                }
            }
            rows.add(cells);
            return this;
        }

        AnswerTable table() {
            return new AnswerTable(name, columns, rows);
        }
    }

    /** The columns that an estimate takes up. */
    static List<String> estimate(String name) {
        return List.of(name, "lower", "upper", "n", "method");
    }

    private static List<String> cells(Estimate estimate) {
        return List.of(
                cell(estimate.mean()),
                cell(estimate.lower()),
                cell(estimate.upper()),
                String.valueOf(estimate.n()),
                estimate.status().reason().orElse(estimate.method().key()));
    }

    private static String cell(Object value) {
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? SignificantDigits.text(number.getAsDouble()) : "";
        }
        return value instanceof Double number ? SignificantDigits.text(number) : String.valueOf(value);
    }

    /** Several lists of columns as one. */
    @SafeVarargs
    static List<String> join(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}

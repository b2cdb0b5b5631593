package org.plumbline.app.screen;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as comma-separated text (RFC 4180, lines ended by a line feed). */
final class CsvText {
    private final StringBuilder text = new StringBuilder();

    /** Text with these columns. */
    CsvText(String... columns) {
        row(columns);
    }

    /** Adds a row; cells with commas, quotes or line ends are quoted. */
    void row(String... cells) {
        text.append(List.of(cells).stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    /** A cell, quoted where it must be. */
    static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** All rows. */
    @Override
    public String toString() {
        return text.toString();
    }
}

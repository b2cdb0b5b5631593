package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.app.terminal.Terminal;

/**
 * A table for people: every column has the width it needs. Where that is more than a line has, headings go over several
 * lines first, then texts; nothing is cut. What even so is wider than a line says that it does not fit.
 */
final class TextTable {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    /** A text column is no narrower than this before its words are broken. */
    private static final int SHORTEST = 12;
    /** Where a line may end: at a space that is not within brackets. */
    private static final String WORDS = " (?![^(]*\\))";
    /** Where a word that is too long is broken first: behind a hyphen or a dot, before a capital. */
    private static final String PARTS = "(?<=[a-z][.-])(?=[a-z])|(?<=[a-z])(?=[A-Z])";

    private final int width;
    private final List<Kind> kinds = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private enum Kind {
        TEXT,
        NAME,
        NUMBER
    }

    /** An empty table as wide as the terminal at most. */
    TextTable() {
        this(Terminal.WIDTH);
    }

    /** An empty table of so many characters a line at most. */
    TextTable(int width) {
        this.width = width;
    }

    /** Adds a column of texts. */
    TextTable text(String heading) {
        return column(heading, Kind.TEXT);
    }

    /** Adds a column of names, whose words are never broken. */
    TextTable name(String heading) {
        return column(heading, Kind.NAME);
    }

    /** Adds a column of numbers. */
    TextTable number(String heading) {
        return column(heading, Kind.NUMBER);
    }

    private TextTable column(String heading, Kind kind) {
        headings.add(heading);
        kinds.add(kind);
        return this;
    }

    /** Adds a row. */
    TextTable row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException if it has not one cell a column
     */
    TextTable row(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException(
                    "a row has " + cells.size() + " cells, but there are " + headings.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Whether the lines are short enough. */
    boolean fits() {
        return Arrays.stream(widths()).sum() <= mostWidth();
    }

    private int mostWidth() {
        return width - INDENT - GAP * (headings.size() - 1);
    }

    /** The table as lines; the heading's last line stands above the first row. */
    String lines() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        if (headings.stream().anyMatch(heading -> !heading.isEmpty())) {
            append(text, headings, widths, true);
        }
        rows.forEach(row -> append(text, row, widths, false));
        return text.toString();
    }

    private int[] widths() {
        int columns = headings.size();
        int[] widths = new int[columns];
        int[] body = new int[columns];
        int[] words = new int[columns];
        int[] least = new int[columns];
        for (int i = 0; i < columns; i++) {
            int place = i;
            String heading = headings.get(i);
            body[i] =
                    rows.stream().mapToInt(row -> row.get(place).length()).max().orElse(0);
            int longest = rows.stream()
                    .mapToInt(row -> longestWord(row.get(place)))
                    .max()
                    .orElse(0);
            widths[i] = Math.max(body[i], heading.length());
            body[i] = Math.max(body[i], longestWord(heading));
            words[i] = Math.max(longest, longestWord(heading));
            least[i] = switch (kinds.get(i)) {
                case NUMBER -> Math.max(longest, longestPart(heading));
                case NAME -> longest;
                case TEXT -> Math.min(words[i], SHORTEST);
            };
        }
        narrow(widths, body);
        narrow(widths, words);
        narrow(widths, least);
        return widths;
    }

    /** Takes width from the widest column that has some to give, until the lines are short enough. */
    private void narrow(int[] widths, int[] least) {
        while (Arrays.stream(widths).sum() > mostWidth()) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int longestWord(String text) {
        return longest(text.split(WORDS, -1));
    }

    private static int longestPart(String text) {
        return longest(text.split(WORDS + "|" + PARTS, -1));
    }

    private static int longest(String... parts) {
        return Arrays.stream(parts).mapToInt(String::length).max().orElse(0);
    }

    private void append(StringBuilder text, List<String> cells, int[] widths, boolean atBottom) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = broken(cells.get(i), widths[i]);
            broken.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder(" ".repeat(INDENT - GAP));
            for (int i = 0; i < widths.length; i++) {
                List<String> lines = broken.get(i);
                int place = atBottom ? line - (height - lines.size()) : line;
                String part = place >= 0 && place < lines.size() ? lines.get(place) : "";
                String space = " ".repeat(widths[i] - part.length());
                out.append(" ".repeat(GAP)).append(kinds.get(i) == Kind.NUMBER ? space + part : part + space);
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    /** The lines of a cell; a word that is too long for any is broken. */
    private static List<String> broken(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String given : cell.split(WORDS, -1)) {
            String word = given;
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (word.length() > width) {
                int end = end(word, width);
                lines.add(word.substring(0, end));
                word = word.substring(end);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How much of a word goes on a line that it is too long for. */
    private static int end(String word, int width) {
        int end = 0;
        for (String part : word.split(PARTS, -1)) {
            if (end + part.length() > width) {
                break;
            }
            end += part.length();
        }
        return end == 0 ? width : end;
    }
}

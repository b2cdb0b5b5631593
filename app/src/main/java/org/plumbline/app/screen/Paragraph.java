package org.plumbline.app.screen;

import org.plumbline.app.terminal.Terminal;

/** Text broken into lines. */
public final class Paragraph {
    static final int WIDTH = Terminal.WIDTH;
    /** What stands before the next command below a result. */
    static final String NEXT = "  Next  ";

    private Paragraph() {}

    /** The text within the width of the terminal, with a line end. */
    public static String of(String text) {
        return of("", "", text);
    }

    /** The text within the width of the terminal: the first line begins with {@code first}, the others with {@code rest}. */
    static String of(String first, String rest, String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return out.append(line.toString().stripTrailing()).append('\n').toString();
    }

    /** The text within the width of the terminal, indented, after a label in a few letters. */
    static String labelled(String label, String text) {
        return of("  " + label + "  ", " ".repeat(7), text);
    }

    /** The text within the width of the terminal, indented. */
    static String indented(String text) {
        return of("  ", "  ", text);
    }
}

package org.plumbline.scenarios.document;

import java.util.List;
import org.plumbline.scenarios.fault.Place;

/**
 * A text with its name.
 *
 * @param name what messages call it
 * @param origin the layer it makes
 * @param lines its lines without line ends
 */
public record Source(String name, Origin origin, List<String> lines) {
    /** Copies the lines. */
    public Source {
        lines = List.copyOf(lines);
    }

    /** A source of this text. Lines end with LF, CRLF or CR. */
    public static Source of(String name, Origin origin, String text) {
        return new Source(name, origin, text.lines().toList());
    }

    /** The place of line and column, both counted from 1. */
    public Place place(int line, int column) {
        return new Place(name, line, column, line >= 1 && line <= lines.size() ? lines.get(line - 1) : "");
    }
}

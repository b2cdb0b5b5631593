package org.plumbline.scenarios.fault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes text from outside safe to print and short enough to read. */
public final class Quoting {
    /** The most characters of somebody's text that a message repeats. */
    public static final int LONGEST = 60;

    private static final int LONGEST_FILE = 200;
    private static final String DOTS = "...";

    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9._/=,:+@%-]+");

    private Quoting() {}

    /** The text with control characters and characters that turn the writing direction escaped, and cut at 60. */
    public static String quote(String text) {
        String escaped = escape(text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text);
        return escaped.length() <= LONGEST ? escaped : cut(escaped, LONGEST - DOTS.length()) + DOTS;
    }

    /** The name of a file, escaped; of a name longer than 200 characters its end, which tells files apart. */
    static String file(String name) {
        String escaped = escape(name);
        int from = escaped.length() - LONGEST_FILE;
        return from <= 0 ? escaped : DOTS + escaped.substring(from);
    }

    /** The text with control characters and characters that turn the writing direction escaped. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    /**
     * The text as one word of a POSIX shell: quoted where a shell would take it apart or read more into it; what a
     * terminal would obey is left for the shell to print.
     */
    public static String shellWord(String text) {
        if (PLAIN_WORD.matcher(text).matches()) {
            return text;
        }
        return text.codePoints().allMatch(Quoting::isHarmless)
                ? "'" + text.replace("'", "'\\''") + "'"
                : "\"$(printf '" + printed(text) + "')\"";
    }

    /** What printf makes into a text that cannot be shown as it is. */
    private static String printed(String text) {
        StringBuilder format = new StringBuilder();
        text.codePoints().forEach(c -> {
            String letter = Character.toString(c);
            if (isHarmless(c)) {
                format.append(letter.replace("\\", "\\\\").replace("%", "%%").replace("'", "'\\''"));
            } else {
                for (byte b : letter.getBytes(StandardCharsets.UTF_8)) {
                    format.append(String.format(Locale.ROOT, "\\%03o", b & 0xff));
                }
            }
        });
        return format.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '\t' -> safe.append("\\t");
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            default -> {
                if (isHarmless(c)) {
                    safe.appendCodePoint(c);
                } else {
                    safe.append(
                            c > 0xFFFF
                                    ? String.format(Locale.ROOT, "\\U%08X", c)
                                    : String.format(Locale.ROOT, "\\u%04X", c));
                }
            }
        }
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String cut(String text, int length) {
        boolean splitsPair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splitsPair ? length - 1 : length);
    }
}

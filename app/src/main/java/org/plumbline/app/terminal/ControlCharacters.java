package org.plumbline.app.terminal;

/** Makes text from outside safe to print: names of files, cases and strategies may hold anything. */
public final class ControlCharacters {
    private ControlCharacters() {}

    /**
     * The text with everything escaped that moves the cursor, changes colours, turns the writing direction or is half a
     * character: {@code \n}, {@code \t}, {@code \r} and {@code \}{@code uXXXX}.
     */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            case '\t' -> safe.append("\\t");
            default -> {
                if (isUnsafe(c)) {
                    safe.append("\\u").append(hex(c));
                } else {
                    safe.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c) || turnsDirection(c) || breaksLine(c) || isHalf(c);
    }

    private static boolean turnsDirection(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean breaksLine(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String hex(int c) {
        return Integer.toHexString(0x10000 | c).substring(1);
    }
}

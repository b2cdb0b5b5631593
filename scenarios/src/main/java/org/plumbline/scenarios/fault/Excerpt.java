package org.plumbline.scenarios.fault;

/** The line of a fault with a caret under its column, at most 60 characters of it. */
final class Excerpt {
    private static final int BEFORE = 40;
    private static final String DOTS = "...";

    private Excerpt() {}

    /** The two lines, without a line end after the second. */
    static String of(Place place) {
        String text = place.text();
        int length = text.codePointCount(0, text.length());
        int column = Math.min(place.column() - 1, length);
        int from = length <= Quoting.LONGEST ? 0 : Math.max(0, column - BEFORE);
        String before = Quoting.escape(part(text, from, column));
        String after = Quoting.escape(part(text, column, Math.min(length, from + Quoting.LONGEST)));
        String start = from > 0 ? DOTS : "";
        String end = from + Quoting.LONGEST < length ? DOTS : "";
        String number = Integer.toString(place.line());
        return number + " | " + start + before + after + end + "\n" + " ".repeat(number.length()) + " | "
                + " ".repeat(start.length() + before.length()) + "^";
    }

    private static String part(String text, int from, int to) {
        int start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }
}

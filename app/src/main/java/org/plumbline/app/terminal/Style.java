package org.plumbline.app.terminal;

/** How a word may stand out on a terminal. Words carry the meaning; a style only helps. */
public enum Style {
    /** Bold. */
    STRONG("1"),
    /** Faint. */
    FAINT("2"),
    /** Red: something went wrong. */
    BAD("31"),
    /** Green: something is as it should be. */
    GOOD("32");

    private static final String END = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String apply(String text) {
        return "\u001b[" + code + "m" + text + END;
    }

    /** How many characters long the code of a style is that stands here, or the one that ends it; 0 if there is none. */
    static int codeAt(String text, int at) {
        for (Style style : values()) {
            String begin = "\u001b[" + style.code + "m";
            if (text.startsWith(begin, at)) {
                return begin.length();
            }
        }
        return text.startsWith(END, at) ? END.length() : 0;
    }
}

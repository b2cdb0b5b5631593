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

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String apply(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}

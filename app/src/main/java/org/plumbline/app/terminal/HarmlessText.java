package org.plumbline.app.terminal;

import java.util.Locale;

/**
 * Text that a terminal only shows. Names of files, cases and strategies come from others; a control character in them
 * could move the cursor, rename the window or hide a line, and one that turns the writing direction could show other
 * words than are there.
 */
final class HarmlessText {
    private static final char ESCAPE = '\u001b';

    private HarmlessText() {}

    /**
     * The text with everything escaped that a terminal would obey, except line feeds and tabs.
     *
     * @param styled whether the codes of {@link Style} stay, since the text may be shown with them
     */
    static String of(String text, boolean styled) {
        if (text.chars().allMatch(HarmlessText::isShown)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int style = styled && c == ESCAPE ? Style.codeAt(text, at) : 0;
            if (style > 0) {
                safe.append(text, at, at + style);
                at += style;
            } else {
                safe.append(isShown(c) ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04X", (int) c));
                at++;
            }
        }
        return safe.toString();
    }

    private static boolean isShown(int c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || turnsDirection(c));
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }
}

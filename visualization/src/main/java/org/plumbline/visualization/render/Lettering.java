package org.plumbline.visualization.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Words in one font: how wide they are, how they break into lines, how they are drawn. */
record Lettering(Font font) {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.28;
    private static final double ASCENT = 0.8;
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String ELLIPSIS = "\u2026";
    /** Room for browsers that have to draw with other letters. */
    private static final double SLACK = 1.03;

    private static final double ROUNDING = 1e-3;
    private static final int BALANCING = 7;

    static Lettering regular(double size) {
        return new Lettering(Fonts.regular(size));
    }

    static Lettering bold(double size) {
        return new Lettering(Fonts.bold(size));
    }

    double size() {
        return font.getSize2D();
    }

    double lineHeight() {
        return LEADING * size();
    }

    double height(List<String> lines) {
        return lines.size() * lineHeight();
    }

    double width(String text) {
        return SLACK * drawnWidth(text);
    }

    /** How wide a text is in these very letters, without room for others. */
    double drawnWidth(String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** The text in lines no wider than the room, at most so many; the last ends in dots where words are left out. */
    List<String> wrap(String text, double room, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrapParagraph(paragraph, room, lines);
        }
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shorten(kept.get(most - 1) + ELLIPSIS, room));
        return List.copyOf(kept);
    }

    /** As {@link #wrap}, but with lines of about the same length, so that no word stands alone in the last. */
    List<String> balanced(String text, double room, int most) {
        List<String> lines = wrap(text, room, most);
        double narrow = room / 2;
        double wide = room;
        for (int step = 0; step < BALANCING && lines.size() > 1; step++) {
            double middle = (narrow + wide) / 2;
            boolean same = wrap(text, middle, most + 1).size() <= lines.size();
            narrow = same ? narrow : middle;
            wide = same ? middle : wide;
        }
        return wrap(text, wide, most);
    }

    /** Whether a text fits, but for rounding. */
    private boolean fits(String text, double room) {
        return width(text) <= room + ROUNDING;
    }

    private void wrapParagraph(String paragraph, double room, List<String> lines) {
        String line = "";
        for (String word : paragraph.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, room) || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
            while (!fits(line, room) && line.codePointCount(0, line.length()) > 1) {
                String head = head(line, room);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line);
    }

    /** The longest beginning that fits; at least one character. */
    private String head(String text, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && fits(text.substring(0, text.offsetByCodePoints(end, 1)), room)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end);
    }

    private String shorten(String text, double room) {
        String shorter = text;
        while (!fits(shorter, room) && shorter.codePointCount(0, shorter.length()) > 2) {
            int cut = shorter.offsetByCodePoints(shorter.length(), -2);
            shorter = shorter.substring(0, cut) + ELLIPSIS;
        }
        return shorter;
    }

    /** A line that starts with a name written from right to left still runs from left to right. */
    private static String leftToRight(String line) {
        char[] letters = line.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? LEFT_TO_RIGHT + line : line;
    }

    /**
     * Draws lines below each other.
     *
     * @param x the left edge, the middle or the right edge, as align says
     * @param top upper edge of the first line
     * @param align 0 for left, 0.5 for centred, 1 for right
     */
    void draw(Graphics2D g2, List<String> lines, double x, double top, double align) {
        g2.setFont(font);
        double y = top + ASCENT * size() + (LEADING - 1) / 2 * size();
        for (String line : lines) {
            double left = x - align * drawnWidth(line);
            g2.drawString(leftToRight(line), (float) left, (float) y);
            y += lineHeight();
        }
    }
}

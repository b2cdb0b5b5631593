package org.plumbline.visualization.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: whatever is text is escaped, whatever is opened is closed in order. */
final class Html {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; a name that ends in ! is set without a value if its value is "true"
     *     and left out otherwise
     */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element without content. */
    Html single(String element, String... attributes) {
        tag(element, attributes);
        text.append('\n');
        return this;
    }

    /** An element with text in it. */
    Html element(String element, String content, String... attributes) {
        tag(element, attributes);
        text(content);
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** Text, escaped. */
    Html text(String content) {
        text.append(escaped(content));
        return this;
    }

    /** Markup made by this product, as it is. */
    Html markup(String made) {
        text.append(made);
        return this;
    }

    private void tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            if (!name.endsWith("!")) {
                text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            } else if ("true".equals(attributes[i + 1])) {
                text.append(' ').append(name, 0, name.length() - 1);
            }
        }
        text.append('>');
    }

    private static String escaped(String raw) {
        StringBuilder safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(printable(c));
            }
        });
        return safe.toString();
    }

    /** Control characters other than line ends become spaces. */
    private static int printable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n';
        return control ? ' ' : c;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

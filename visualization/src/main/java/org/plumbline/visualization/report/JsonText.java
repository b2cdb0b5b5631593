package org.plumbline.visualization.report;

import java.util.List;

/** JSON that may stand in a page: no character of it can end the element it stands in. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();

    /** A piece of JSON made by this product, as it is. */
    JsonText raw(String piece) {
        text.append(piece);
        return this;
    }

    /** The name of a member with its colon. */
    JsonText name(String name) {
        return string(name).raw(":");
    }

    JsonText string(String value) {
        text.append('"');
        value.codePoints().forEach(this::escaped);
        text.append('"');
        return this;
    }

    private void escaped(int c) {
        boolean plain =
                c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c != 0x2028 && c != 0x2029;
        if (plain) {
            text.appendCodePoint(c);
        } else {
            text.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
        }
    }

    JsonText whole(long number) {
        text.append(number);
        return this;
    }

    JsonText wholes(List<Long> numbers) {
        text.append('[');
        for (int i = 0; i < numbers.size(); i++) {
            text.append(i == 0 ? "" : ",").append(numbers.get(i).longValue());
        }
        text.append(']');
        return this;
    }

    /** An array whose items are written one after the other. */
    <T> JsonText array(List<T> items, java.util.function.Consumer<T> write) {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
            text.append(i == 0 ? "" : ",");
            write.accept(items.get(i));
        }
        text.append(']');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

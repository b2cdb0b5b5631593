package org.plumbline.scenarios.document;

import org.plumbline.scenarios.fault.Quoting;

/**
 * A single value, as text.
 *
 * @param source the text it stands in
 * @param line its line, counted from 1
 * @param column its column, counted from 1
 * @param text the value as it was written, quotes removed
 * @param isQuoted whether it was written in quotes or as a block of text
 */
public record ScalarNode(Source source, int line, int column, String text, boolean isQuoted) implements Node {
    @Override
    public String kind() {
        return "a single value";
    }

    @Override
    public String quoted() {
        return Quoting.quote(text);
    }

    @Override
    public boolean isNull() {
        return !isQuoted && text.equals("null");
    }
}

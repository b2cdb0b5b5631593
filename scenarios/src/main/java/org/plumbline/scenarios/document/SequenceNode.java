package org.plumbline.scenarios.document;

import java.util.List;

/**
 * A list.
 *
 * @param source the text it stands in
 * @param line its line, counted from 1
 * @param column its column, counted from 1
 * @param items its entries
 */
public record SequenceNode(Source source, int line, int column, List<Node> items) implements Node {
    /** Copies the entries. */
    public SequenceNode {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "a list";
    }

    @Override
    public String quoted() {
        return "a list of " + items.size();
    }
}

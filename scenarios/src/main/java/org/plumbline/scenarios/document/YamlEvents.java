package org.plumbline.scenarios.document;

import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ReadingFault;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What single YAML events mean, and which are refused: anchors, aliases, tags, keys that are not words. */
final class YamlEvents {
    private final Source source;
    private final Faults faults;

    YamlEvents(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** Where an event begins. */
    Place place(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return source.place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Whether an event is a value left out. */
    static boolean isEmpty(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    /** Whether an event may be a value; if not, it is reported. */
    boolean accepts(Event event, String path) {
        if (event instanceof AliasEvent alias) {
            addAnchor(event, path, "*" + alias.getAlias());
            return false;
        }
        NodeEvent node = (NodeEvent) event;
        node.getAnchor().ifPresent(anchor -> addAnchor(event, path, "&" + anchor));
        String tag = tag(node);
        if (tag != null) {
            faults.add(
                    ReadingFault.TAG,
                    place(event),
                    path,
                    Quoting.quote(tag),
                    "the tag " + Quoting.quote(tag) + " is not used in scenario files",
                    "delete it, or put the text in quotes");
        }
        return node.getAnchor().isEmpty() && tag == null;
    }

    private static @Nullable String tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag().orElse(null);
        }
        return event instanceof CollectionStartEvent start ? start.getTag().orElse(null) : null;
    }

    private void addAnchor(Event event, String path, String text) {
        faults.add(
                ReadingFault.ANCHOR,
                place(event),
                path,
                Quoting.quote(text),
                "anchors and aliases (" + Quoting.quote(text) + ") are not used in scenario files",
                "write the value where it is needed, or put the text in quotes");
    }

    /** A value that is a single one. */
    ScalarNode scalar(ScalarEvent event) {
        Place place = place(event);
        return new ScalarNode(source, place.line(), place.column(), event.getValue(), !event.isPlain());
    }

    /**
     * A key.
     *
     * @throws Refusal if it is not a word
     */
    ScalarNode key(Event event) {
        if (event instanceof ScalarEvent scalar && !isEmpty(event)) {
            accepts(event, scalar.getValue());
            return scalar(scalar);
        }
        throw new Refusal(
                ReadingFault.SYNTAX,
                place(event),
                "a key is missing, or is not a word",
                "each line of a group is a key, a colon, a space and a value");
    }

    /**
     * Reports a key without a value: an oversight, a missing space, or a comma in a number.
     *
     * @return whether it is the rest of a number whose first part stands before it
     */
    boolean reportEmpty(ScalarNode key, String path, boolean flow, MappingNode.@Nullable Entry previous) {
        if (flow && Documents.lacksSpace(key)) {
            Documents.addMissingSpace(key, path, faults);
        } else if (flow && previous != null && CommaNumbers.continues(previous.value(), key)) {
            String group = path.substring(0, path.length() - key.text().length());
            CommaNumbers.report(
                    (ScalarNode) previous.value(),
                    key.text(),
                    group + previous.key().text(),
                    faults);
            return true;
        } else {
            addEmpty(key.place(), path, Quoting.quote(path));
        }
        return false;
    }

    /** Reports a value left out. */
    void addEmpty(Place place, String path, String what) {
        faults.add(
                ReadingFault.EMPTY_VALUE,
                place,
                path,
                "",
                what + " has no value",
                "write a value, or null to go back to the default");
    }
}

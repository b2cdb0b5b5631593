package org.plumbline.scenarios.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ReadingFault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree from the events of a YAML parser, bounded while it reads. */
final class YamlTree {
    private final Source source;
    private final Faults faults;
    private final Iterator<Event> events;
    private final YamlEvents checks;
    private final Bounds bounds = new Bounds();

    private YamlTree(Source source, String text, Faults faults) {
        this.source = source;
        this.faults = faults;
        this.checks = new YamlEvents(source, faults);
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Bounds.LARGEST).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree of a text, or null if nothing can be made of it. */
    static @Nullable Node read(Source source, String text, Faults faults) {
        boolean tabs = YamlSyntax.reportTabs(source, faults);
        try {
            return new YamlTree(source, text, faults).document();
        } catch (Refusal refusal) {
            faults.add(refusal.fault());
        } catch (YamlEngineException e) {
            if (!tabs) {
                faults.add(YamlSyntax.fault(source, text, e));
            }
        }
        return null;
    }

    private @Nullable Node document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw empty();
        }
        Event first = events.next();
        if (YamlEvents.isEmpty(first)) {
            throw empty();
        }
        Node root = value(first, "");
        events.next();
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw new Refusal(
                    ReadingFault.SECOND_DOCUMENT,
                    checks.place(last),
                    "a second document begins here",
                    "a scenario file holds one; delete the line --- or move the rest to another file");
        }
        return root;
    }

    private Refusal empty() {
        return new Refusal(
                ReadingFault.EMPTY_FILE,
                new Place(source.name(), 1, 1, ""),
                "the file says nothing",
                "the shortest scenario is extends: bakery");
    }

    private @Nullable Node value(Event event, String path) {
        bounds.value(checks.place(event));
        if (!checks.accepts(event, path)) {
            skip(event);
            return null;
        }
        if (event instanceof ScalarEvent scalar) {
            return checks.scalar(scalar);
        }
        bounds.enter(checks.place(event));
        Node node = event instanceof MappingStartEvent start ? mapping(start, path) : sequence(event, path);
        bounds.leave();
        return node;
    }

    private Node sequence(Event start, String path) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            if (YamlEvents.isEmpty(event)) {
                checks.addEmpty(checks.place(event), path, "an entry of the list");
                bounds.value(checks.place(event));
                continue;
            }
            Node item = value(event, path);
            if (item != null) {
                items.add(item);
            }
        }
        Place place = checks.place(start);
        return new SequenceNode(source, place.line(), place.column(), items);
    }

    private Node mapping(MappingStartEvent start, String path) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        MappingNode.@Nullable Entry previous = null;
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            ScalarNode key = checks.key(event);
            bounds.value(key.place());
            String keyPath = path.isEmpty() ? key.text() : path + "." + key.text();
            Event next = events.next();
            boolean empty = YamlEvents.isEmpty(next);
            if (empty && checks.reportEmpty(key, keyPath, start.isFlow(), previous)) {
                entries.remove(previous == null ? "" : previous.key().text());
            }
            Node value = value(next, keyPath);
            previous = value == null ? null : new MappingNode.Entry(key, value);
            if (previous != null && !empty) {
                put(entries, previous, keyPath);
            }
        }
        Place place = checks.place(start);
        return new MappingNode(source, place.line(), place.column(), entries);
    }

    private void put(Map<String, MappingNode.Entry> entries, MappingNode.Entry entry, String path) {
        MappingNode.Entry first = entries.putIfAbsent(entry.key().text(), entry);
        if (first != null) {
            DuplicateKeys.report(first.key(), entry.key(), path, faults);
        }
    }

    private void skip(Event event) {
        int open = 0;
        for (Event next = event; ; next = events.next()) {
            bounds.value(checks.place(next));
            switch (next.getEventId()) {
                case MappingStart, SequenceStart -> open++;
                case MappingEnd, SequenceEnd -> open--;
                default -> {}
            }
            if (open == 0) {
                return;
            }
        }
    }
}

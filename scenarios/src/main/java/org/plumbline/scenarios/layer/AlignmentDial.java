package org.plumbline.scenarios.layer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;

/** Within a layer {@code alignment} sets all seven levers first, then {@code levers} sets single ones. */
final class AlignmentDial {
    private static final String DIAL = "alignment";
    private static final String LEVERS = "levers";

    private AlignmentDial() {}

    /** The layer with the dial turned into levers, at the top and in each strategy. */
    static MappingNode spread(MappingNode layer) {
        MappingNode spread = spreadGroup(layer);
        MappingNode strategies = spread.group("strategies");
        if (strategies == null) {
            return spread;
        }
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        strategies.entries().forEach((name, entry) -> {
            Node value = entry.value() instanceof MappingNode strategy ? spreadGroup(strategy) : entry.value();
            entries.put(name, new MappingNode.Entry(entry.key(), value));
        });
        return with(spread, "strategies", strategies.with(entries));
    }

    private static MappingNode spreadGroup(MappingNode group) {
        Node dial = group.get(DIAL);
        if (dial == null) {
            return group;
        }
        MappingNode levers = levers(dial, group.get(LEVERS));
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(group.entries());
        entries.remove(DIAL);
        entries.remove(LEVERS);
        return with(group.with(entries), LEVERS, levers);
    }

    private static MappingNode levers(Node dial, @Nullable Node single) {
        Node all = single != null && single.isNull() ? single : dial;
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        if (ScenarioFormat.format().keys().get(LEVERS) instanceof Shape.Group group) {
            group.keys().keySet().forEach(key -> entries.put(key, new MappingNode.Entry(key(dial, key), all)));
        }
        if (single instanceof MappingNode set) {
            entries.putAll(set.entries());
        }
        return new MappingNode(dial.source(), dial.line(), dial.column(), entries);
    }

    private static MappingNode with(MappingNode group, String name, MappingNode value) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(group.entries());
        entries.put(name, new MappingNode.Entry(key(value, name), value));
        return group.with(entries);
    }

    private static ScalarNode key(Node near, String text) {
        return new ScalarNode(near.source(), near.line(), near.column(), text, false);
    }
}

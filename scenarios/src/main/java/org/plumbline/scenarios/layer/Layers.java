package org.plumbline.scenarios.layer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.SequenceNode;

/** Lays layers over each other: default, case, extended file, file; then strategy, design point, override. */
public final class Layers {
    private static final List<String> TEXTS = List.of("label", "description");

    private Layers() {}

    /**
     * The firm as its files describe it.
     *
     * @param files the trees of the case and files, the weakest first, already checked
     */
    public static MappingNode described(List<MappingNode> files) {
        MappingNode result = Defaults.tree();
        for (MappingNode file : files) {
            result = Merge.over(result, OwnerScaling.apply(result, AlignmentDial.spread(file)));
        }
        return result;
    }

    /** A tree with another one, already checked, laid over it. */
    public static MappingNode over(MappingNode below, MappingNode above) {
        return Merge.over(below, AlignmentDial.spread(above));
    }

    /** Two layers of overrides as one: the second wins, and null still means the default. */
    public static MappingNode overlay(MappingNode first, MappingNode second) {
        return Merge.combine(AlignmentDial.spread(first), AlignmentDial.spread(second));
    }

    /** A strategy as a layer: what it sets, under the keys of the whole file. */
    public static MappingNode strategy(MappingNode strategy) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(strategy.entries());
        TEXTS.forEach(entries::remove);
        MappingNode.Entry vision = entries.remove("vision");
        if (vision != null) {
            MappingNode firm = strategy.with(Map.of("vision", vision));
            entries.put("firm", new MappingNode.Entry(vision.key(), firm));
        }
        return strategy.with(entries);
    }

    /** Of a value and all that stands under it, the one that the strongest layer set. */
    public static Node strongestNode(Node node) {
        Stream<Node> under = Stream.of();
        if (node instanceof MappingNode group) {
            under = group.entries().values().stream().map(MappingNode.Entry::value);
        } else if (node instanceof SequenceNode list) {
            under = list.items().stream();
        }
        return under.map(Layers::strongestNode)
                .max(Comparator.comparing(inner -> inner.source().origin().level()))
                .orElse(node);
    }

    /** The level of the strongest layer that set something in a value. */
    public static Origin.Level strongest(Node node) {
        return strongestNode(node).source().origin().level();
    }
}

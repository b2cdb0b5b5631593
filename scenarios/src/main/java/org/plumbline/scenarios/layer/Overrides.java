package org.plumbline.scenarios.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Documents;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.document.Source;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ValueFault;

/** Values given by path: {@code --set path=value}, points of a design, and the overrides kept in a file. */
public final class Overrides {
    private static final Set<String> FILE_ONLY = Set.of("extends", "format", "overrides");
    private static final int DEEPEST = 16;

    private Overrides() {}

    /**
     * The tree of arguments of the form {@code path=value}; the later wins.
     *
     * @param name what messages call where they come from
     * @param faults takes up what is wrong with their form
     */
    public static MappingNode of(List<String> arguments, String name, Origin origin, Faults faults) {
        MappingNode tree = new MappingNode(Source.of(name, origin, ""), 1, 1, Map.of());
        Source source = new Source(name, origin, arguments);
        for (int line = 1; line <= arguments.size(); line++) {
            String argument = arguments.get(line - 1);
            int equals = argument.indexOf('=');
            ScalarNode path = new ScalarNode(source, line, 1, argument.substring(0, Math.max(0, equals)), false);
            if (isPath(path, faults)) {
                Node value = Documents.readValue(source, line, equals + 1, faults);
                tree = value == null ? tree : PathTree.put(tree, path, value);
            }
        }
        return tree;
    }

    /** The tree of the overrides that a file keeps, with the strength of overrides. */
    public static MappingNode of(@Nullable MappingNode kept, MappingNode below, Faults faults) {
        MappingNode tree = below;
        if (kept != null) {
            for (MappingNode.Entry entry : kept.entries().values()) {
                ScalarNode path = (ScalarNode) strengthen(entry.key());
                if (isPath(path, faults)) {
                    tree = PathTree.put(tree, path, strengthen(entry.value()));
                }
            }
        }
        return tree;
    }

    private static Node strengthen(Node node) {
        Source given = node.source();
        Origin origin = new Origin(Origin.Level.OVERRIDE, "in " + given.origin().words());
        return moved(node, new Source(given.name(), origin, given.lines()));
    }

    private static Node moved(Node node, Source source) {
        if (node instanceof ScalarNode scalar) {
            return moved(scalar, source);
        }
        if (node instanceof SequenceNode list) {
            List<Node> items =
                    list.items().stream().map(item -> moved(item, source)).toList();
            return new SequenceNode(source, list.line(), list.column(), items);
        }
        MappingNode group = (MappingNode) node;
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        group.entries()
                .forEach((key, entry) -> entries.put(
                        key, new MappingNode.Entry(moved(entry.key(), source), moved(entry.value(), source))));
        return new MappingNode(source, group.line(), group.column(), entries);
    }

    private static ScalarNode moved(ScalarNode scalar, Source source) {
        return new ScalarNode(source, scalar.line(), scalar.column(), scalar.text(), scalar.isQuoted());
    }

    private static boolean isPath(ScalarNode path, Faults faults) {
        String text = path.text();
        String problem = text.isBlank()
                ? "an override is a path, = and a value"
                : FILE_ONLY.contains(text) ? text + " can only stand in a file" : "";
        if (problem.isEmpty() && text.split("\\.", -1).length > DEEPEST) {
            problem = Quoting.quote(text) + " is no path of a scenario";
        }
        if (!problem.isEmpty()) {
            faults.add(
                    ValueFault.BAD_OVERRIDE, path.place(), text, text, problem, "write for example levers.clarity=0.5");
        }
        return problem.isEmpty();
    }
}

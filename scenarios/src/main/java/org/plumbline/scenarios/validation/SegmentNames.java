package org.plumbline.scenarios.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.sim.quantity.Point;

/** The segments of a tree by name, so that a vision can be the name of one. */
final class SegmentNames {
    private static final String SEGMENTS = "market.segments";

    private final Faults faults;
    private final Values values;
    private final Map<String, Point> centres = new LinkedHashMap<>();

    SegmentNames(MappingNode tree, Values values, Faults faults) {
        this.faults = faults;
        this.values = values;
        if (tree.at(SEGMENTS) instanceof SequenceNode list) {
            list.items().forEach(this::add);
        }
    }

    private void add(Node item) {
        if (item instanceof MappingNode segment && segment.get("name") instanceof ScalarNode name) {
            Point centre = centre(segment.get("centre"));
            if (centres.putIfAbsent(name.text(), centre) != null) {
                faults.add(
                        ValueFault.DUPLICATE_NAME,
                        name.place(),
                        SEGMENTS,
                        name.quoted(),
                        "two segments are named " + name.quoted(),
                        "give one of them another name");
            }
        }
    }

    private Point centre(@Nullable Node node) {
        Object point = node == null || node.isNull() ? null : values.read(node, shape(), SEGMENTS + ".centre");
        return point instanceof Point centre ? centre : Point.ORIGIN;
    }

    private static Shape.Leaf shape() {
        return ScenarioFormat.format().at(SEGMENTS) instanceof Shape.Items items
                        && items.item() instanceof Shape.Group group
                        && group.keys().get("centre") instanceof Shape.Leaf leaf
                ? leaf
                : Shape.Leaf.name("");
    }

    private static String inherited(ScalarNode name) {
        return name.source().origin().level() == Origin.Level.CASE
                ? "; the case's strategy names it: give that strategy another vision, or drop it with null"
                : "";
    }

    /** The centre of the segment of this name, or null after reporting that there is none. */
    @Nullable
    Point centre(ScalarNode name) {
        Point centre = centres.get(name.text());
        if (centre == null) {
            faults.add(
                    ValueFault.UNKNOWN_SEGMENT,
                    name.place(),
                    "vision",
                    name.quoted(),
                    "there is no segment " + name.quoted(),
                    Suggestions.help(name.text(), centres.keySet(), "segments") + inherited(name));
        }
        return centre;
    }
}

package org.plumbline.scenarios.experiment;

import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.sim.observation.Outcome;

/** Reads how many replications an experiment wants. */
final class ReplicationReader {
    private static final int USUAL = 200;
    private static final double USUAL_CONFIDENCE = 0.95;
    private static final int USUAL_LEAST = 30;
    private static final int USUAL_MOST = 2000;
    private static final double MOST = 1.0e7;

    private ReplicationReader() {}

    static Replications read(ExperimentContext context, @Nullable Node node) {
        if (node instanceof MappingNode rule) {
            return until(context, rule);
        }
        return node == null || node.isNull()
                ? new Replications.Fixed(USUAL)
                : new Replications.Fixed(count(context, node, "replications", USUAL));
    }

    private static Replications until(ExperimentContext context, MappingNode rule) {
        MappingNode until = rule.group("until");
        Node outcome = until == null ? null : until.get("outcome");
        Node halfWidth = until == null ? null : until.get("halfWidth");
        int atLeast = count(context, rule.get("atLeast"), "replications.atLeast", USUAL_LEAST);
        int atMost = count(context, rule.get("atMost"), "replications.atMost", USUAL_MOST);
        double width = number(context, halfWidth, "replications.until.halfWidth", 0);
        if (atLeast > atMost) {
            report(context, rule, "atLeast is " + atLeast + ", but must not be above atMost (" + atMost + ")");
        }
        if (!(width > 0)) {
            report(context, halfWidth == null ? rule : halfWidth, "halfWidth must be above zero");
        }
        return new Replications.Until(
                Outcome.find(ExperimentContext.text(outcome)).orElse(Outcome.PROFIT),
                width,
                number(context, rule.get("confidence"), "replications.confidence", USUAL_CONFIDENCE),
                atLeast,
                atMost);
    }

    private static int count(ExperimentContext context, @Nullable Node node, String path, int usual) {
        Shape.Leaf leaf = Shape.Leaf.of(ValueType.COUNT, "", "", "").within(1, MOST);
        Object value = node == null || node.isNull() ? null : context.values().read(node, leaf, "experiment." + path);
        return value instanceof Long count ? count.intValue() : usual;
    }

    private static double number(ExperimentContext context, @Nullable Node node, String path, double usual) {
        Shape.Leaf leaf = Shape.Leaf.of(ValueType.NUMBER, "", "", "");
        Object value = node == null || node.isNull() ? null : context.values().read(node, leaf, "experiment." + path);
        return value instanceof Double number ? number : usual;
    }

    private static void report(ExperimentContext context, Node node, String message) {
        context.report(
                ExperimentFault.REPLICATIONS,
                node,
                "replications",
                message,
                "write { until: { outcome: profit, halfWidth: 2000 }, atLeast: 30, atMost: 2000 }");
    }
}

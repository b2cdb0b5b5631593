package org.plumbline.scenarios.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.quantity.Weeks;

/** Reads what an experiment records. */
final class OutcomeReader {
    private static final String AT = "at ";
    private static final List<Outcome> USUAL =
            List.of(Outcome.PROFIT, Outcome.SURVIVAL, Outcome.LAUNCHES, Outcome.SUCCESS_SHARE, Outcome.WASTED_SPEND);

    private final ExperimentContext context;

    OutcomeReader(ExperimentContext context) {
        this.context = context;
    }

    /**
     * The outcomes in their order.
     *
     * @param horizonVaries whether dates cannot be checked against the horizon because it is a factor
     */
    List<OutcomeAt> read(@Nullable Node node, boolean horizonVaries) {
        List<Node> items = ExperimentReader.items(node);
        if (items.isEmpty()) {
            return USUAL.stream().map(outcome -> new OutcomeAt(outcome, null)).toList();
        }
        Set<OutcomeAt> outcomes = new LinkedHashSet<>();
        for (Node item : items) {
            for (OutcomeAt outcome : item instanceof MappingNode dated ? dated(dated, horizonVaries) : plain(item)) {
                if (!outcomes.add(outcome)) {
                    context.report(
                            ExperimentFault.REPEATED_VALUE,
                            item,
                            "outcomes",
                            outcome.column() + " stands twice among the outcomes",
                            "delete one of them");
                }
            }
        }
        return List.copyOf(outcomes);
    }

    private static List<OutcomeAt> plain(Node item) {
        return Outcome.find(ExperimentContext.text(item)).stream()
                .map(outcome -> new OutcomeAt(outcome, null))
                .toList();
    }

    private List<OutcomeAt> dated(MappingNode dated, boolean horizonVaries) {
        List<OutcomeAt> outcomes = new ArrayList<>();
        for (Map.Entry<String, MappingNode.Entry> entry : dated.entries().entrySet()) {
            Weeks at = date(entry.getKey(), entry.getValue().value(), horizonVaries);
            Outcome outcome = Outcome.find(entry.getKey()).orElse(null);
            if (at != null && outcome != null) {
                outcomes.add(new OutcomeAt(outcome, at));
            }
        }
        return outcomes;
    }

    private @Nullable Weeks date(String key, Node node, boolean horizonVaries) {
        String text = ExperimentContext.text(node);
        Object horizon = horizon();
        Object at = text.startsWith(AT) && node instanceof ScalarNode scalar ? duration(scalar) : null;
        if (at == null && text.startsWith(AT)) {
            return null;
        }
        boolean within = at instanceof Weeks date
                && date.value() >= 1
                && date.value() == StrictMath.rint(date.value())
                && (horizonVaries || (horizon instanceof Weeks end && date.compareTo(end) <= 0));
        if (!within) {
            context.report(
                    ExperimentFault.OUTCOME_DATE,
                    node,
                    "outcomes." + key,
                    key + " is wanted " + node.quoted() + ", which is no date within the horizon",
                    "write { " + key + ": at 2 years }, in whole weeks");
        }
        return within && at instanceof Weeks date ? date : null;
    }

    private @Nullable Object duration(ScalarNode dated) {
        ScalarNode rest = new ScalarNode(
                dated.source(),
                dated.line(),
                dated.column() + AT.length(),
                dated.text().substring(AT.length()),
                dated.isQuoted());
        return ScenarioFormat.format().keys().get("horizon") instanceof Shape.Leaf leaf
                ? context.values().read(rest, leaf, "experiment.outcomes")
                : null;
    }

    private @Nullable Object horizon() {
        Node node = context.root().get("horizon");
        return node != null && ScenarioFormat.format().keys().get("horizon") instanceof Shape.Leaf leaf
                ? context.values().read(node, leaf, "horizon")
                : null;
    }
}

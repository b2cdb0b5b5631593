package org.plumbline.scenarios.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.sim.observation.Outcome;

/** Reads contrasts and hypotheses: pairs of strategies. */
final class PairReader {
    private final ExperimentContext context;
    private final List<OutcomeAt> recorded;

    PairReader(ExperimentContext context, List<OutcomeAt> recorded) {
        this.context = context;
        this.recorded = recorded;
    }

    /** The contrasts; faulty ones are left out and reported. */
    List<Contrast> contrasts(@Nullable Node node) {
        List<Contrast> contrasts = new ArrayList<>();
        for (Node item : ExperimentReader.items(node)) {
            List<Node> pair = pair(item);
            if (isPair(item, pair, "contrasts")) {
                Outcome outcome = item instanceof MappingNode group ? outcome(group, "contrasts") : null;
                contrasts.add(new Contrast(name(pair, 0), name(pair, 1), outcome));
            }
        }
        return contrasts;
    }

    /** The hypotheses; faulty ones are left out and reported. */
    List<Hypothesis> hypotheses(@Nullable Node node) {
        List<Hypothesis> hypotheses = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Node item : ExperimentReader.items(node)) {
            if (item instanceof MappingNode group && isPair(item, pair(item), "hypotheses")) {
                Outcome outcome = outcome(group, "hypotheses");
                Node id = group.get("id");
                if (id != null && !ids.add(ExperimentContext.text(id))) {
                    context.report(
                            ValueFault.DUPLICATE_NAME,
                            id,
                            "hypotheses",
                            "two hypotheses are named " + id.quoted(),
                            "give one of them another name");
                }
                if (outcome != null) {
                    hypotheses.add(new Hypothesis(
                            ExperimentContext.text(id),
                            name(pair(item), 0),
                            name(pair(item), 1),
                            outcome,
                            ExperimentContext.text(group.get("expect"))));
                }
            }
        }
        return hypotheses;
    }

    private static List<Node> pair(Node item) {
        if (item instanceof MappingNode group) {
            List<Node> pair = new ArrayList<>();
            for (String key : List.of("a", "b")) {
                Node node = group.get(key);
                if (node != null) {
                    pair.add(node);
                }
            }
            return pair;
        }
        return ExperimentReader.items(item);
    }

    private boolean isPair(Node item, List<Node> pair, String path) {
        if (pair.size() != 2) {
            context.report(
                    ExperimentFault.CONTRAST,
                    item,
                    path,
                    "a contrast is two strategies",
                    "write { a: first, b: second }");
            return false;
        }
        boolean known = true;
        for (Node node : pair) {
            known &= context.isStrategy(node, path, ExperimentFault.CONTRAST);
        }
        if (known && name(pair, 0).equals(name(pair, 1))) {
            context.report(
                    ExperimentFault.CONTRAST,
                    pair.get(1),
                    path,
                    name(pair, 0) + " is compared with itself",
                    "name another strategy");
            return false;
        }
        return known;
    }

    private static String name(List<Node> pair, int index) {
        return ExperimentContext.text(pair.get(index));
    }

    private @Nullable Outcome outcome(MappingNode group, String path) {
        Node node = group.get("outcome");
        Outcome outcome = Outcome.find(ExperimentContext.text(node)).orElse(null);
        if (node != null && outcome != null) {
            ExperimentReader.requireRecorded(context, node, outcome, recorded, path + ".outcome");
        }
        return outcome;
    }
}

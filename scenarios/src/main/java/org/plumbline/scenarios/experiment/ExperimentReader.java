package org.plumbline.scenarios.experiment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.validation.Values;
import org.plumbline.sim.observation.Outcome;

/** Reads the experiment of a resolved scenario and checks it against the declarations. */
public final class ExperimentReader {
    private final ExperimentContext context;
    private final MappingNode experiment;

    private ExperimentReader(ExperimentContext context, MappingNode experiment) {
        this.context = context;
        this.experiment = experiment;
    }

    /**
     * The experiment of a scenario.
     *
     * @param root the resolved tree
     * @param faults takes up what is wrong
     * @return null if there is none, or if something is wrong with it
     */
    public static @Nullable ExperimentSpec read(MappingNode root, String currency, Faults faults) {
        MappingNode experiment = root.group("experiment");
        if (experiment == null) {
            return null;
        }
        Faults own = new Faults();
        ExperimentContext context = new ExperimentContext(root, new Values(own, currency), own);
        ExperimentSpec spec = new ExperimentReader(context, experiment).spec();
        own.sorted().forEach(faults::add);
        return own.hasErrors() ? null : spec;
    }

    private ExperimentSpec spec() {
        Design design = design();
        List<Factor> factors = new FactorReader(context, design == Design.LIST).read(experiment.group("factors"));
        List<OutcomeAt> outcomes = new OutcomeReader(context).read(experiment.get("outcomes"), hasFactor(factors));
        DesignCheck.check(context, experiment, design, factors);
        PairReader pairs = new PairReader(context, outcomes);
        return new ExperimentSpec(
                design,
                factors,
                ReplicationReader.read(context, experiment.get("replications")),
                outcomes,
                count("points"),
                count("trajectories"),
                count("shifts"),
                count("generators"),
                count("centrePoints"),
                ExperimentContext.text(experiment.get("file")),
                primary(outcomes),
                pairs.contrasts(experiment.get("contrasts")),
                pairs.hypotheses(experiment.get("hypotheses")));
    }

    private static boolean hasFactor(List<Factor> factors) {
        return factors.stream().anyMatch(factor -> factor.path().equals("horizon"));
    }

    private Design design() {
        String word = ExperimentContext.text(experiment.get("design"));
        return word.isEmpty() || word.equals("null")
                ? Design.FACTORIAL
                : Design.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private int count(String key) {
        return context.value(experiment.get(key), key) instanceof Long count ? count.intValue() : 0;
    }

    private @Nullable Outcome primary(List<OutcomeAt> outcomes) {
        Node node = experiment.get("primary");
        Outcome primary = Outcome.find(ExperimentContext.text(node)).orElse(null);
        if (node != null && primary != null) {
            requireRecorded(context, node, primary, outcomes, "primary");
        }
        return primary;
    }

    /** Reports an outcome that is not among those recorded. */
    static void requireRecorded(
            ExperimentContext context, Node node, Outcome outcome, List<OutcomeAt> outcomes, String path) {
        if (outcomes.stream().noneMatch(recorded -> recorded.outcome() == outcome)) {
            context.report(
                    ExperimentFault.NOT_RECORDED,
                    node,
                    path,
                    outcome.key() + " is not among the outcomes of the experiment",
                    "add it to outcomes, or write " + path + ": null where it was inherited");
        }
    }

    /** The entries of a list; none where there is no list. */
    static List<Node> items(@Nullable Node node) {
        return node instanceof SequenceNode list ? list.items() : List.of();
    }
}

package org.plumbline.scenarios.validation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.simulation.ModelParameters;

/** Refuses firms that cannot do what they are asked to do, before anything is run. */
final class Viability {
    /** Layers of the user's own. */
    private static final Set<Origin.Level> STATED =
            Set.of(Origin.Level.FILE, Origin.Level.STRATEGY, Origin.Level.POINT, Origin.Level.OVERRIDE);

    private final ModelParameters parameters;
    private final MappingNode tree;
    private final Faults faults;

    private Viability(ModelParameters parameters, MappingNode tree, Faults faults) {
        this.parameters = parameters;
        this.tree = tree;
        this.faults = faults;
    }

    /**
     * Reports what makes a run hopeless.
     *
     * @param tree what the parameters were bound from
     */
    static void check(ModelParameters parameters, MappingNode tree, Faults faults) {
        Viability viability = new Viability(parameters, tree, faults);
        viability.checkMoney();
        viability.checkPanel(
                "innovation",
                "evaluators",
                "the panel at the gate",
                parameters.innovation().evaluators());
        if (parameters.roadmap().version() != RoadmapVersion.NONE) {
            viability.checkPanel(
                    "roadmap",
                    "committee",
                    "the steering committee",
                    parameters.roadmap().committee());
        }
    }

    private void checkMoney() {
        if (parameters.firm().cash().cents() == 0 && parameters.firm().credit().cents() == 0) {
            report(
                    ValueFault.NO_MONEY,
                    "firm.cash",
                    "firm.cash is 0 and firm.credit is 0, so that the firm could not pay the first wages",
                    "give firm.cash what is in the bank at the start");
        }
    }

    /** A panel that is asked for must have its people; the declared default and less shrink to the staff. */
    private void checkPanel(String group, String key, String panel, int members) {
        String path = group + "." + key;
        int employees = parameters.firm().employees();
        if (members > employees && members > usual(group, key) && stated(tree.at(path))) {
            report(
                    ValueFault.PANEL_CANNOT_BE_FILLED,
                    path,
                    path + " is " + members + ", but the firm has " + employees + " people for " + panel,
                    "at most " + employees + ", or more firm.employees");
        }
    }

    /** The declared default. */
    private static int usual(String group, String key) {
        return ScenarioFormat.format().at(group + "." + key) instanceof Shape.Leaf leaf
                ? Integer.parseInt(leaf.initial())
                : 0;
    }

    private static boolean stated(@Nullable Node node) {
        return node instanceof ScalarNode
                && STATED.contains(node.source().origin().level());
    }

    private void report(ValueFault kind, String path, String message, String help) {
        Node node = tree.at(path);
        Node place = node == null ? tree : node;
        faults.add(kind, place.place(), path, place.quoted(), message, help);
    }
}

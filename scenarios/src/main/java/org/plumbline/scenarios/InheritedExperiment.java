package org.plumbline.scenarios;

import java.util.List;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.experiment.ExperimentReader;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;

/** An experiment that a bundled case brings along, in a scenario whose strategies or segments are others. */
final class InheritedExperiment {
    private InheritedExperiment() {}

    /**
     * Whether all that is wrong with the experiment stands in a case that a file changes, without a word of its own on
     * the experiment: what somebody wrote is never left out.
     */
    static boolean isDropped(Resolution resolution, List<Fault> faults) {
        List<String> cases = resolution.layers().stream()
                .map(MappingNode::source)
                .filter(source -> source.origin().level() == Origin.Level.CASE)
                .map(source -> source.name())
                .toList();
        boolean own = resolution.layers().stream()
                .anyMatch(layer -> !cases.contains(layer.source().name()) && layer.get("experiment") != null);
        return cases.size() < resolution.layers().size()
                && !own
                && !faults.isEmpty()
                && faults.stream()
                        .allMatch(fault -> cases.contains(fault.place().file()));
    }

    /** Warns if the experiment is left out. */
    static void warn(Resolution resolution, Faults faults) {
        Faults own = new Faults();
        ExperimentReader.read(resolution.files(), resolution.currency(), own);
        if (isDropped(resolution, own.sorted())) {
            MappingNode top = resolution.layers().get(resolution.layers().size() - 1);
            faults.add(
                    ValueFault.EXPERIMENT_DROPPED,
                    top.place(),
                    "experiment",
                    "",
                    "the inherited experiment is left out: "
                            + own.sorted().get(0).message(),
                    "give this file an experiment of its own for sweep");
        }
    }
}

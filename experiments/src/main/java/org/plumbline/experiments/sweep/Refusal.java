package org.plumbline.experiments.sweep;

import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Faults of an experiment that show only when it is laid out. */
final class Refusal {
    private Refusal() {}

    /** The fault as what is thrown. */
    static ScenarioFaults of(
            ExperimentFault kind, String scenario, String path, String value, String message, String help) {
        Faults faults = new Faults();
        faults.add(kind, Place.of(scenario), path, value, message, help);
        return new ScenarioFaults(faults.sorted());
    }
}

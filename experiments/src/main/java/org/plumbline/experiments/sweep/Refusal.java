package org.plumbline.experiments.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.experiments.design.CsvFault;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Faults of an experiment that show only when it is laid out. */
final class Refusal {
    /** The path of the name of the table of points. */
    static final String FILE = "experiment.file";

    private Refusal() {}

    /** A fault of what stands at a path of the scenario, as what is thrown. */
    static ScenarioFaults of(
            ExperimentFault kind, Scenario scenario, String path, String value, String message, String help) {
        Faults faults = new Faults();
        faults.add(kind, own(scenario, path), path, value, message, help);
        return new ScenarioFaults(faults.sorted());
    }

    /** Where it stands in the scenario's own file; what was inherited is answered for by the factors there, or the file. */
    private static Place own(Scenario scenario, String path) {
        Place file = scenario.place("");
        return Stream.of(path, "experiment.factors")
                .map(scenario::place)
                .filter(place ->
                        place.file().equals(file.file()) || place.file().equals(Place.ARGUMENT))
                .findFirst()
                .orElse(file);
    }

    /** Everything that is wrong with a table of points beside the scenario. */
    static ScenarioFaults of(Scenario scenario, String table, List<CsvFault> found) {
        String file = Path.of(scenario.place(FILE).file()).resolveSibling(table).toString();
        Faults faults = new Faults();
        for (CsvFault fault : found) {
            Place place = new Place(file, (int) Math.min(Integer.MAX_VALUE, fault.line()), 0, "");
            faults.add(
                    ExperimentFault.POINTS_TABLE,
                    place,
                    fault.column(),
                    fault.value(),
                    fault.message(),
                    "its columns are the factors of the experiment other than strategy, its rows the points; numbers have no"
                            + " units");
        }
        return new ScenarioFaults(faults.sorted());
    }
}

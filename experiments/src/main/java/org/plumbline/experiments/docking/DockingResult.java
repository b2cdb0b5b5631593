package org.plumbline.experiments.docking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.experiments.statistics.Estimate;

/**
 * What a reference model answered.
 *
 * @param model its name
 * @param parameters every parameter as text, defaults included
 * @param replications how many were run
 * @param measures an estimate for each measure, by literal name
 * @param undefined for each measure that too few replications defined, how many did, in words
 */
public record DockingResult(
        String model,
        Map<String, String> parameters,
        int replications,
        Map<String, Estimate> measures,
        Map<String, String> undefined) {
    /** Copies the maps, whose order is kept. */
    public DockingResult {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        undefined = Collections.unmodifiableMap(new LinkedHashMap<>(undefined));
    }
}

package org.plumbline.experiments.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A design point of a sweep.
 *
 * @param id its number, 1 or more
 * @param levels the levels of the factors as tables have them, in the order of the columns
 * @param settings the same as they would stand in a scenario file, by path
 * @param strategies the strategies that are run at this point, in the order of the tables; a single empty name stands
 *     for the firm as described
 */
public record SweepPoint(long id, List<String> levels, Map<String, String> settings, List<String> strategies) {
    /** Copies the lists. */
    public SweepPoint {
        levels = List.copyOf(levels);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        strategies = List.copyOf(strategies);
    }
}

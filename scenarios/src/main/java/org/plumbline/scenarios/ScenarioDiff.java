package org.plumbline.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between two scenarios. */
public final class ScenarioDiff {
    private ScenarioDiff() {}

    /**
     * Only what differs in value, in the order of the format, with the origins of both; empty if nothing does. Where a
     * value was taken from is not a difference.
     */
    public static List<Difference> between(Scenario a, Scenario b) {
        Map<String, ResolvedRow> first = byPath(a);
        Map<String, ResolvedRow> second = byPath(b);
        Set<String> paths = new LinkedHashSet<>(first.keySet());
        paths.addAll(second.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String path : paths) {
            ResolvedRow one = first.get(path);
            ResolvedRow other = second.get(path);
            if (one == null || other == null || !one.value().equals(other.value())) {
                differences.add(new Difference(path, one, other));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, ResolvedRow> byPath(Scenario scenario) {
        Map<String, ResolvedRow> rows = new LinkedHashMap<>();
        ResolvedView.rows(scenario).stream()
                .filter(row -> !row.path().startsWith("sources."))
                .forEach(row -> rows.put(row.path(), row));
        return rows;
    }
}

package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.scenarios.ResolvedRow;
import org.plumbline.scenarios.ResolvedView;
import org.plumbline.scenarios.Scenario;
import org.plumbline.visualization.table.Table;

/** What differs between the strategies of a page, value by value. */
final class WhatDiffers {
    private static final int MOST_STRATEGIES = 4;

    private WhatDiffers() {}

    /** One row a value that is not the same under all; the first column names it. */
    static Table table(Scenario scenario, List<Judgement.Named> strategies) {
        List<Judgement.Named> shown = strategies.subList(0, Math.min(MOST_STRATEGIES, strategies.size()));
        List<Map<String, String>> values = shown.stream()
                .map(strategy -> values(scenario, strategy.name()))
                .toList();
        Set<String> paths = new LinkedHashSet<>();
        values.forEach(of -> paths.addAll(of.keySet()));
        List<String> columns = new ArrayList<>(List.of("value"));
        shown.forEach(strategy -> columns.add(strategy.label()));
        Table.Rows rows = Table.columns(columns.toArray(String[]::new));
        for (String path : paths) {
            List<Object> cells = new ArrayList<>();
            values.forEach(of -> cells.add(of.getOrDefault(path, "not set")));
            if (cells.stream().distinct().count() > 1) {
                cells.add(0, path);
                rows.add(cells.toArray());
            }
        }
        return rows.table();
    }

    /** The values under a strategy; of one made of {@code path=value}, those are set on top of its base. */
    private static Map<String, String> values(Scenario scenario, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        String base = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        String strategy = scenario.findStrategy(base).isPresent() ? base : null;
        for (ResolvedRow row : ResolvedView.rows(scenario, strategy)) {
            if (isInput(row.path())) {
                String unit = row.unit().isEmpty() || row.value().endsWith(row.unit()) ? "" : " " + row.unit();
                values.put(row.path(), row.value() + unit);
            }
        }
        int sign = name.indexOf('=');
        if (sign > 0) {
            values.put(name.substring(name.indexOf(' ') + 1, sign), name.substring(sign + 1));
        }
        return values;
    }

    private static boolean isInput(String path) {
        return !path.startsWith("strategies.") && !path.startsWith("sources.") && !path.startsWith("experiment");
    }
}

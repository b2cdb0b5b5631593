package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.screen.Cells;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Table;

/** The bands of a fan chart in numbers, quarter by quarter, for reading. */
final class FanReading {
    private static final int WEEKS_A_QUARTER = 13;
    private static final int MOST_STRATEGIES = 2;
    private static final double THOUSAND = 1000;

    private FanReading() {}

    /** One row a quarter: of each strategy where half of the futures lie, and where 95 of 100 do, in thousands. */
    static Table table(ChartSpec fan, Map<String, String> labels) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        List<String> columns = new ArrayList<>(List.of("after"));
        List<String> shown = labels.keySet().stream().limit(MOST_STRATEGIES).toList();
        shown.forEach(strategy -> columns.addAll(
                List.of(labels.get(strategy) + ", half of the futures", labels.get(strategy) + ", 95 of 100 futures")));
        for (List<String> row : fan.table().rows()) {
            int week = Integer.parseInt(row.get(1));
            if (week % WEEKS_A_QUARTER == 0 && shown.contains(row.get(0))) {
                cells.computeIfAbsent(quarter(week), key -> new ArrayList<>())
                        .addAll(List.of(range(row.get(4), row.get(6)), range(row.get(2), row.get(8))));
            }
        }
        Table.Rows rows = Table.columns(columns.toArray(String[]::new));
        cells.forEach((quarter, of) -> {
            if (of.size() == columns.size() - 1) {
                List<Object> line = new ArrayList<>(List.of(quarter));
                line.addAll(of);
                rows.add(line.toArray());
            }
        });
        return rows.table();
    }

    private static String quarter(int week) {
        int quarters = week / WEEKS_A_QUARTER;
        return quarters + (quarters == 1 ? " quarter" : " quarters");
    }

    private static String range(String lower, String upper) {
        return thousands(lower) + " to " + thousands(upper);
    }

    private static String thousands(String cell) {
        return Cells.number(Double.parseDouble(cell) / THOUSAND);
    }
}

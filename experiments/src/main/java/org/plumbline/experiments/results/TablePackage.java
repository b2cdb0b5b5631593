package org.plumbline.experiments.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.FurtherTable;
import org.plumbline.experiments.results.table.TableColumns;
import org.plumbline.experiments.results.table.TableLayout;

/** datapackage.json: what each column of each table holds, in the form of the Frictionless Data Package. */
final class TablePackage {
    static final String NAME = "datapackage.json";

    private TablePackage() {}

    static String text(String name, TableLayout layout) {
        return text(name, layout, List.of(), false);
    }

    /**
     * The text.
     *
     * @param parquet whether the runs are there as Parquet too
     */
    static String text(String name, TableLayout layout, List<FurtherTable> further, boolean parquet) {
        List<Map<String, Object>> tables = new ArrayList<>();
        tables.add(table("runs", "one row a run", TableColumns.runs(layout)));
        tables.add(table("design", "one row a design point", TableColumns.design(layout)));
        tables.add(table("failures", "one row a run that failed", TableColumns.failures()));
        if (layout.series()) {
            tables.add(table("series", "one row a week of a run", TableColumns.series()));
        }
        tables.add(table("summary", "one row an estimate; there once the runs are analysed", TableColumns.summary()));
        further.forEach(one -> tables.add(table(one.name(), one.description(), one.columns())));
        if (parquet) {
            tables.add(parquetRuns(layout));
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("profile", "tabular-data-package");
        whole.put("name", name);
        whole.put("resources", tables);
        return Json.text(whole);
    }

    private static Map<String, Object> table(String name, String description, List<Column> columns) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("name", name);
        table.put("path", name + ".csv");
        table.put("profile", "tabular-data-resource");
        table.put("description", description);
        table.put("encoding", "utf-8");
        table.put("schema", schema(columns));
        return table;
    }

    private static Map<String, Object> parquetRuns(TableLayout layout) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("name", "runs-parquet");
        table.put("path", ParquetRuns.NAME);
        table.put("profile", "data-resource");
        table.put("description", "the rows of runs.csv as Apache Parquet; an undefined number is null");
        table.put("format", "parquet");
        table.put("mediatype", "application/vnd.apache.parquet");
        table.put("schema", schema(TableColumns.runs(layout)));
        return table;
    }

    private static Map<String, Object> schema(List<Column> columns) {
        return Map.of("fields", columns.stream().map(TablePackage::field).toList());
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().word());
        if (!column.unit().isEmpty()) {
            field.put("unit", column.unit());
        }
        field.put("description", column.meaning());
        return field;
    }
}

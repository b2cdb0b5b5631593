package org.plumbline.visualization.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.visualization.table.Table;

/** Tables on the page, and as downloads that are part of it. */
record TableWriter(Html html) {
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?[0-9][0-9.,]*( %)?");

    void table(String title, Table table) {
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", "Table: " + title);
        html.open("table").element("caption", title, "class", "hidden");
        html.open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            html.element(
                    "th", table.columns().get(i), "scope", "col", "class", isNumeric(table, i) ? "number" : "text");
        }
        html.close().close().open("tbody");
        table.rows().forEach(this::row);
        html.close().close().close();
    }

    private void row(List<String> cells) {
        html.open("tr");
        html.element("th", cells.get(0), "scope", "row");
        for (String cell : cells.subList(1, cells.size())) {
            if (NUMBER.matcher(cell).matches()) {
                html.element("td", cell, "class", "number");
            } else {
                html.element("td", cell);
            }
        }
        html.close();
    }

    private static boolean isNumeric(Table table, int column) {
        return column > 0
                && table.rows().stream()
                        .allMatch(row -> NUMBER.matcher(row.get(column)).matches());
    }

    void download(String file, Table table) {
        byte[] csv = table.csv().getBytes(StandardCharsets.UTF_8);
        String link =
                "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(csv);
        html.open("p", "class", "download")
                .element("a", "Download " + file, "href", link, "download", file)
                .close();
    }
}

package org.plumbline.visualization.report;

import org.plumbline.visualization.table.Numbers;
import org.plumbline.visualization.table.Table;

/** Puts single futures on the page: the first ten as a table for all, and all of them for the script that steps. */
record FuturesWriter(Html html) {
    private static final int SHOWN = 10;

    void write(SingleFutures futures) {
        html.open("figure", "id", "futures-figure");
        html.element("h3", "One future at a time");
        html.element(
                "p",
                "Each future is one course that events might take. " + futures.what() + " at its end, " + futures.unit()
                        + ".",
                "class",
                "subtitle");
        html.open("div", "id", "futures-player", "hidden!", "true").close();
        int shown = Math.min(SHOWN, futures.pairs().size());
        new TableWriter(html).table("The first " + shown + " futures", table(futures, shown));
        html.open("script", "type", "application/json", "id", "futures-data")
                .markup(json(futures))
                .close();
        html.close();
    }

    private static Table table(SingleFutures futures, int shown) {
        Table.Rows rows = Table.columns("future", futures.a(), futures.b(), "ahead");
        for (int i = 0; i < shown; i++) {
            SingleFutures.Pair pair = futures.pairs().get(i);
            rows.add(
                    String.valueOf(i + 1),
                    cell(pair.a(), pair.aOpen()),
                    cell(pair.b(), pair.bOpen()),
                    futures.ahead(pair));
        }
        return rows.table();
    }

    private static String cell(double value, boolean open) {
        return Numbers.plain(value) + (open ? "" : " (closed)");
    }

    private static String json(SingleFutures futures) {
        JsonText json = new JsonText();
        json.raw("{").name("a").string(futures.a()).raw(",").name("b").string(futures.b());
        json.raw(",").name("what").string(futures.what()).raw(",").name("unit").string(futures.unit());
        json.raw(",")
                .name("less")
                .whole(futures.lessIsBetter() ? 1 : 0)
                .raw(",")
                .name("pairs");
        json.array(
                futures.pairs(),
                pair -> json.raw("[" + Numbers.cell(tenths(pair.a())) + "," + Numbers.cell(tenths(pair.b())) + ","
                        + (pair.aOpen() ? 1 : 0) + "," + (pair.bOpen() ? 1 : 0) + "]"));
        return json.raw("}").toString();
    }

    private static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }
}

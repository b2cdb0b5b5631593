package org.plumbline.visualization.catalog;

import static org.plumbline.visualization.catalog.ExampleTables.A;
import static org.plumbline.visualization.catalog.ExampleTables.B;
import static org.plumbline.visualization.catalog.ExampleTables.BAKERY;
import static org.plumbline.visualization.catalog.ExampleTables.PROFIT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;
import org.plumbline.visualization.table.Runs;

/** Writes every chart of the examples as PNG and SVG to a folder, to be looked at. */
public final class Gallery {
    private Gallery() {}

    /** The examples by name. */
    public static Map<String, ChartSpec> charts() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        Runs runs = ExampleTables.runs(200);
        put(charts, Charts.paired(runs, BAKERY, PROFIT, A, B));
        put(charts, Charts.fan(ExampleTables.series(100, 260), BAKERY, PROFIT, false));
        put(charts, Charts.interval(runs, BAKERY, PROFIT, ExampleTables.means(runs)));
        put(charts, Charts.survival(runs, BAKERY));
        put(charts, Charts.funnel(List.of(Stages.of(runs, A), Stages.of(runs, B)), BAKERY));
        put(charts, Charts.ecdf(runs, BAKERY, PROFIT));
        ExampleAnalyses.all().forEach(spec -> put(charts, spec));
        return charts;
    }

    private static void put(Map<String, ChartSpec> charts, ChartSpec spec) {
        charts.put(spec.name(), spec);
    }

    /** Writes the examples. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (ChartSpec spec : charts().values()) {
            write(folder, spec, "", ChartSize.standard());
            write(folder, spec, "-half", ChartSize.pixels(800));
            write(folder, spec, "-bare", ChartSize.bareMillimetres(84));
            Files.writeString(folder.resolve(spec.name() + ".csv"), spec.table().csv());
            Files.writeString(folder.resolve(spec.name() + ".txt"), spec.alternative() + "\n");
        }
    }

    private static void write(Path folder, ChartSpec spec, String suffix, ChartSize size) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(spec.name() + suffix + ".png"))) {
            Renderer.png(spec, size, out);
        }
        Files.writeString(folder.resolve(spec.name() + suffix + ".svg"), Renderer.svg(spec, size));
    }
}

package org.plumbline.visualization.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;

/** Writes every chart of the examples as PNG and SVG to a folder, to be looked at. */
public final class Gallery {
    private Gallery() {}

    /** The examples by name. */
    public static Map<String, ChartSpec> charts() {
        Map<String, ChartSpec> charts = new LinkedHashMap<>();
        put(
                charts,
                Charts.paired(
                        ExampleTables.runs(200),
                        ExampleTables.BAKERY,
                        ExampleTables.PROFIT,
                        ExampleTables.A,
                        ExampleTables.B));
        put(charts, Charts.fan(ExampleTables.series(100, 260), ExampleTables.BAKERY, ExampleTables.PROFIT, false));
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

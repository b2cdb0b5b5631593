package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.option.OutputFormat;
import org.plumbline.app.screen.PatternsScreen;
import org.plumbline.experiments.calibration.PatternRow;
import org.plumbline.experiments.calibration.PublishedPattern;
import org.plumbline.experiments.fitting.Target;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;
import org.plumbline.visualization.table.Interval;

/** The patterns in a folder: their table, from which {@code report} and {@code chart} draw, and the chart. */
public final class PatternFiles {
    private static final int PIXELS = 1600;

    private PatternFiles() {}

    /**
     * Writes patterns.csv, patterns.svg and patterns.txt, the chart in words.
     *
     * @throws IOException if the folder cannot be made
     */
    public static void write(Path folder, List<PatternRow> rows) throws IOException {
        Files.createDirectories(folder);
        WholeFiles.write(folder.resolve("patterns.csv"), PatternsScreen.of(rows, OutputFormat.CSV));
        ChartSpec chart = Charts.patterns(rows.stream()
                .filter(row -> row.published().judged() && row.estimate().isPresent())
                .map(PatternFiles::drawn)
                .toList());
        WholeFiles.write(
                folder.resolve("patterns.svg"), picture -> Renderer.svg(chart, ChartSize.pixels(PIXELS), picture));
        WholeFiles.write(folder.resolve("patterns.txt"), chart.alternative() + "\n");
    }

    private static org.plumbline.visualization.catalog.PatternRow drawn(PatternRow row) {
        PublishedPattern published = row.published();
        return new org.plumbline.visualization.catalog.PatternRow(
                published.name(),
                new Interval(
                        published.target(),
                        published.lower().orElseThrow(),
                        published.upper().orElseThrow()),
                new Interval(
                        row.estimate().orElseThrow(),
                        row.lower().orElseThrow(),
                        row.upper().orElseThrow()),
                Target.heldOut(published.name()));
    }
}

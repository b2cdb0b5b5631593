package org.plumbline.app.report;

import java.io.IOException;
import java.nio.file.Path;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;
import org.plumbline.visualization.report.Audience;
import org.plumbline.visualization.report.Report;
import org.plumbline.visualization.report.ReportModel;
import org.plumbline.visualization.results.ResultsTables;

/** Writes the page of a results directory and its charts into it. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Writes report.html, and of each chart in charts/ the picture as PNG and SVG, its table and its alternative text.
     *
     * @return the page
     */
    public static Path write(Path folder, Audience audience) throws IOException {
        ReportModel model = new ResultsPage(ResultsTables.open(folder), audience).model();
        Path charts = WholeFiles.makeFolder(folder.resolve("charts"));
        model.figures().parallelStream().forEach(figure -> write(charts, figure.chart()));
        Path page = folder.resolve("report.html");
        WholeFiles.write(page, Report.html(model));
        return page;
    }

    private static void write(Path folder, ChartSpec chart) {
        WholeFiles.write(folder.resolve(chart.name() + ".png"), out -> Renderer.png(chart, ChartSize.standard(), out));
        WholeFiles.write(folder.resolve(chart.name() + ".svg"), out -> Renderer.svg(chart, ChartSize.standard(), out));
        WholeFiles.write(folder.resolve(chart.name() + ".csv"), chart.table().csv());
        WholeFiles.write(folder.resolve(chart.name() + ".txt"), chart.alternative() + "\n");
    }
}

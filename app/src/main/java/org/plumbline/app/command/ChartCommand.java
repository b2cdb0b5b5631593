package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.file.WholeFiles;
import org.plumbline.app.screen.CommandText;
import org.plumbline.app.screen.Paragraph;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;
import org.plumbline.visualization.results.ChartKind;
import org.plumbline.visualization.results.ChartRequest;
import org.plumbline.visualization.results.ResultsCharts;
import org.plumbline.visualization.results.ResultsTables;
import org.plumbline.visualization.results.UnknownChartException;
import org.plumbline.visualization.results.WrittenCharts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws one chart of a results directory. */
@Command(
        name = "chart",
        header = {
            "Draws one chart of a results folder, for a slide or a paper.",
            "",
            "Examples:",
            "  plumbline chart results paired-profit",
            "  plumbline chart results ecdf --outcome launches --width 84mm --bare",
            "  plumbline chart results map --factor market.turbulence,firm.cash",
            "",
            "Charts: paired, interval, fan, survival, ecdf, tornado, indices, map,",
            "response, funnel, network, market-map, convergence, patterns, boxes,",
            "ablation, forest. An outcome and strategies may follow the name:",
            "paired-launches, paired-profit-A-B, market-map-A.",
            ""
        })
final class ChartCommand implements org.plumbline.app.command.Command {
    private static final Pattern WIDTH = Pattern.compile("([0-9]{1,5})(mm)?");

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder that compare --out or sweep wrote.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "Which chart.")
    private String name = "";

    @Option(names = "--width", paramLabel = "N|84mm", description = "Width in pixels, or in mm at 300 dpi.")
    private String width = "1600";

    @Option(names = "--bare", description = "Without title and caption, letters of 8 points, for papers.")
    private boolean bare;

    @Option(names = "--as", paramLabel = "png|svg|csv", description = "Form: png (default), svg, or csv, its table.")
    private String as = "png";

    @Option(names = "--outcome", paramLabel = "NAME", description = "Which outcome; profit by default.")
    private @Nullable String outcome;

    @Option(
            names = "--factor",
            paramLabel = "PATH",
            split = ",",
            description = "Which factors of the experiment, the one along the axis first.")
    private List<String> factors = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The file; else one in the charts folder of DIR.")
    private @Nullable Path out;

    @Override
    public ExitCode execute(Session session) throws IOException {
        if (!List.of("png", "svg", "csv").contains(as)) {
            throw unreadable("--as " + as + " is no form of a chart", "write --as png, svg or csv");
        }
        ChartSize size = size();
        ChartSpec chart = name.equals(ChartKind.PATTERNS.key())
                ? WrittenCharts.patterns(folder)
                : draw(ResultsTables.open(folder));
        Path file = out == null ? usualFile(chart) : out;
        write(chart, size, file);
        session.terminal().print(Paragraph.of(chart.alternative()));
        session.terminal().println("Wrote " + file);
        session.terminal().println("Next: " + new CommandText("report").add(folder, "--open"));
        return ExitCode.DONE;
    }

    private ChartSpec draw(ResultsTables tables) {
        try {
            Optional<Outcome> asked = Optional.ofNullable(outcome).map(ChartRequest::outcome);
            return new ResultsCharts(tables).draw(ChartRequest.parse(name, asked, factors, tables.strategies()));
        } catch (UnknownChartException e) {
            throw unreadable(String.valueOf(e.getMessage()), e.help());
        }
    }

    private ChartSize size() {
        Matcher matcher = WIDTH.matcher(width);
        if (!matcher.matches()) {
            throw unreadable(
                    "--width " + width + " is no width", "write pixels, such as 800, or millimetres, such as 84mm");
        }
        int number = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) != null) {
                return bare ? ChartSize.bareMillimetres(number) : ChartSize.millimetres(number);
            }
            return bare ? ChartSize.barePixels(number) : ChartSize.pixels(number);
        } catch (IllegalArgumentException e) {
            throw unreadable(String.valueOf(e.getMessage()), "give a width in that range");
        }
    }

    private static UsageException unreadable(String message, String help) {
        return new UsageException(UsageFault.UNREADABLE_VALUE, message, help);
    }

    private Path usualFile(ChartSpec chart) {
        Path charts = WholeFiles.makeFolder(folder.resolve("charts"));
        String size = width.equals("1600") ? "" : "-" + width;
        return charts.resolve(chart.name() + size + (bare ? "-bare" : "") + "." + as);
    }

    /** Writes the chart; beside a picture its table and its alternative text. */
    private void write(ChartSpec chart, ChartSize size, Path file) {
        if (as.equals("csv")) {
            WholeFiles.write(file, chart.table().csv());
            return;
        }
        WholeFiles.write(file, picture -> {
            if (as.equals("svg")) {
                Renderer.svg(chart, size, picture);
            } else {
                Renderer.png(chart, size, picture);
            }
        });
        String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        WholeFiles.write(file.resolveSibling(stem + ".csv"), chart.table().csv());
        WholeFiles.write(file.resolveSibling(stem + ".txt"), chart.alternative() + "\n");
    }
}

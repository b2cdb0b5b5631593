package org.plumbline.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.screen.ComparisonPage;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.Fingerprint;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.ScenarioYaml;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelVersion;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.render.ChartSize;
import org.plumbline.visualization.render.Renderer;

/** Writes a comparison into a results directory: tables, charts and the page. */
final class ComparisonFolder {
    private static final List<Response> RESPONSES =
            Arrays.stream(Outcome.values()).map(Response::of).toList();

    private final Session session;
    private final Path folder;
    private final String argument;
    private final Scenario scenario;
    private final List<Variant> variants;
    private final long seed;

    ComparisonFolder(
            Session session, Path folder, String argument, Scenario scenario, List<Variant> variants, long seed) {
        this.session = session;
        this.folder = folder;
        this.argument = argument;
        this.scenario = scenario;
        this.variants = variants;
        this.seed = seed;
    }

    /** Writes everything; what was there of the same comparison is kept, another one is refused. */
    void write(FutureRuns runs, Comparison comparison) throws IOException {
        String yaml = ScenarioYaml.text(scenario);
        Manifest manifest = manifest(yaml, runs.runs().size());
        ResultsDirectory.Contents contents =
                new ResultsDirectory.Contents(manifest, yaml, List.of(new DesignRow(0, List.of())));
        try (ResultsDirectory directory =
                ResultsDirectory.open(new LocalStorage(), folder, contents, session.clock())) {
            keep(directory, runs);
            directory.publishTables();
            directory.publishSummary(summary(comparison));
            directory.finish();
        }
        ComparisonPage page = new ComparisonPage(argument, scenario, variants, seed, runs, comparison, manifest);
        charts(page);
        Files.writeString(folder.resolve("report.html"), page.html(), StandardCharsets.UTF_8);
        session.terminal().message("Wrote " + folder + ": open report.html in a browser.");
    }

    private Manifest manifest(String yaml, long runs) {
        List<String> names = variants.stream().map(Variant::name).toList();
        TableLayout layout = new TableLayout(
                names, List.of(), RESPONSES.stream().map(Response::column).toList(), false);
        String scenarioHash = Fingerprint.of(yaml);
        return new Manifest(
                Manifest.FORMAT,
                scenario.name(),
                Fingerprint.of(yaml + names + seed),
                String.valueOf(ModelVersion.CURRENT),
                List.of(seed),
                Map.of("scenario", scenarioHash),
                session.version().number(),
                session.version().commit(),
                System.getProperty("java.version", "unknown"),
                "plumbline compare " + argument + " --seed " + seed,
                OptionalLong.of(runs),
                Optional.empty(),
                layout,
                Optional.empty(),
                Optional.empty());
    }

    private void keep(ResultsDirectory directory, FutureRuns runs) {
        Map<String, FinishedRun> finished = new LinkedHashMap<>();
        List<RunTask> planned = new ArrayList<>();
        for (Variant variant : variants) {
            for (FinishedRun run : runs.runs()) {
                if (run.task().strategy().equals(variant.name())) {
                    planned.add(run.task());
                    finished.put(run.task().runId(), run);
                }
            }
        }
        List<String> missing = new ArrayList<>();
        Iterator<RunTask> each = directory.missing(planned.iterator());
        each.forEachRemaining(task -> missing.add(task.runId()));
        RunSink sink = directory.recorder(
                RESPONSES,
                task -> "plumbline story " + argument + " --strategy " + task.strategy() + " --seed " + task.seed()
                        + " --replication " + task.replication());
        for (String id : missing) {
            FinishedRun run = finished.get(id);
            if (run != null) {
                sink.accept(run);
            }
        }
    }

    private List<SummaryRow> summary(Comparison comparison) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Variant variant : variants) {
            for (Outcome outcome : Outcome.values()) {
                Estimate estimate = comparison.estimate(variant.name(), outcome);
                rows.add(SummaryRow.of(0, variant.name(), outcome.key(), estimate));
            }
        }
        return rows;
    }

    private void charts(ComparisonPage page) throws IOException {
        Path charts = Files.createDirectories(folder.resolve("charts"));
        for (ChartSpec chart : page.charts()) {
            try (OutputStream png = Files.newOutputStream(charts.resolve(chart.name() + ".png"))) {
                Renderer.png(chart, ChartSize.standard(), png);
            }
            try (OutputStream svg = Files.newOutputStream(charts.resolve(chart.name() + ".svg"))) {
                Renderer.svg(chart, ChartSize.standard(), svg);
            }
            Files.writeString(
                    charts.resolve(chart.name() + ".csv"), chart.table().csv(), StandardCharsets.UTF_8);
            Files.writeString(
                    charts.resolve(chart.name() + ".txt"), chart.alternative() + "\n", StandardCharsets.UTF_8);
        }
    }
}

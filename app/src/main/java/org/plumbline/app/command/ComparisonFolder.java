package org.plumbline.app.command;

import java.io.IOException;
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
import java.util.function.Function;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.futures.Watching;
import org.plumbline.app.report.ReportFiles;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.recording.FutureRecorder;
import org.plumbline.experiments.recording.RecordedTables;
import org.plumbline.experiments.results.Fingerprint;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.experiments.results.ResultsDirectory;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.FurtherTable;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.ScenarioYaml;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelVersion;
import org.plumbline.visualization.report.Audience;

/** Writes a comparison into a results directory: tables, recordings, charts and the page. */
final class ComparisonFolder {
    private static final List<Response> RESPONSES =
            Arrays.stream(Outcome.values()).map(Response::of).toList();
    private static final long FUTURE_RECORDED = 0;

    private final Session session;
    private final Path folder;
    private final String argument;
    private final String command;
    private final Scenario scenario;
    private final List<Variant> variants;
    private final long seed;

    /**
     * A folder for a comparison.
     *
     * @param command the command that makes it
     */
    ComparisonFolder(
            Session session,
            Path folder,
            String argument,
            String command,
            Scenario scenario,
            List<Variant> variants,
            long seed) {
        this.session = session;
        this.folder = folder;
        this.argument = argument;
        this.command = command;
        this.scenario = scenario;
        this.variants = variants;
        this.seed = seed;
    }

    /** Writes everything and answers the page; what was there of the same comparison is kept, another one is refused. */
    Path write(FutureRuns runs, Comparison comparison, Watching watching, Audience audience) throws IOException {
        String yaml = ScenarioYaml.text(scenario);
        ResultsDirectory.Contents contents = new ResultsDirectory.Contents(
                manifest(yaml, runs.runs().size()), yaml, List.of(new DesignRow(0, List.of())));
        try (ResultsDirectory directory =
                ResultsDirectory.open(new LocalStorage(), folder, contents, session.clock())) {
            keep(directory, runs);
            directory.publishTables();
            if (holdsMore(runs)) {
                session.terminal()
                        .message(
                                "The folder holds more futures of this comparison than were simulated now; its tables and"
                                        + " page speak of all of them.");
            } else {
                directory.publishSummary(summary(comparison));
                record(directory, runs, watching);
            }
            directory.finish();
        }
        Path page = ReportFiles.write(folder, audience);
        session.terminal().message("Wrote " + folder + ": open " + page.getFileName() + " in a browser.");
        return page;
    }

    /** Whether an earlier run left more futures: what it recorded of them holds, and must not be mixed with fewer. */
    private boolean holdsMore(FutureRuns runs) {
        long rows = 0;
        try (RowReader<RunRow> each = ResultsReader.open(folder).runs()) {
            while (each.hasNext()) {
                each.next();
                rows++;
            }
        }
        return rows > runs.runs().size() && Files.exists(folder.resolve(RecordedTables.LOSSES.file()));
    }

    /** How ideas ended in all futures, and one future under each variant week by week. */
    private void record(ResultsDirectory directory, FutureRuns runs, Watching watching) {
        List<String> names = variants.stream().map(Variant::name).toList();
        List<Long> finished = runs.complete().stream()
                .map(future -> future.get(0).replication())
                .toList();
        directory.publishTable(RecordedTables.LOSSES, watching.losses(names, finished));
        List<FutureRecorder> recorders = variants.stream()
                .map(one -> FutureRecorder.record(one.parameters(), one.name(), seed, FUTURE_RECORDED))
                .toList();
        publish(directory, RecordedTables.SEGMENTS, recorders, FutureRecorder::segments);
        publish(directory, RecordedTables.PLACES, recorders, FutureRecorder::places);
        publish(directory, RecordedTables.OFFERINGS, recorders, FutureRecorder::offerings);
        publish(directory, RecordedTables.IDEAS, recorders, FutureRecorder::ideas);
        if (recorders.stream().anyMatch(recorder -> recorder.members().length > 0)) {
            publish(directory, RecordedTables.MEMBERS, recorders, FutureRecorder::members);
            publish(directory, RecordedTables.TIES, recorders, FutureRecorder::ties);
        }
    }

    private static void publish(
            ResultsDirectory directory,
            FurtherTable table,
            List<FutureRecorder> recorders,
            Function<FutureRecorder, byte[]> lines) {
        directory.publishTable(table, recorders.stream().map(lines).toList());
    }

    private Manifest manifest(String yaml, long runs) {
        List<String> names = variants.stream().map(Variant::name).toList();
        TableLayout layout = new TableLayout(
                names, List.of(), RESPONSES.stream().map(Response::column).toList(), true);
        String scenarioHash = Fingerprint.of(yaml);
        return new Manifest(
                Manifest.FORMAT,
                scenario.name(),
                Fingerprint.of(yaml + variants + seed),
                String.valueOf(ModelVersion.CURRENT),
                List.of(seed),
                Map.of("scenario", scenarioHash),
                session.version().number(),
                session.version().commit(),
                System.getProperty("java.version", "unknown"),
                command,
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
}

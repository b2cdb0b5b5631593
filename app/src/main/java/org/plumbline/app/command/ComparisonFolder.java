package org.plumbline.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.OverParameterSets;
import org.plumbline.app.futures.Watching;
import org.plumbline.app.report.ReportFiles;
import org.plumbline.experiments.comparison.Comparison;
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
import org.plumbline.experiments.results.table.FailureRow;
import org.plumbline.experiments.results.table.FurtherTable;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.scenarios.ScenarioYaml;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelVersion;
import org.plumbline.visualization.report.Audience;
import org.plumbline.visualization.results.RecordedRuns;
import org.plumbline.visualization.results.ResultsTables;

/**
 * The results directory of a comparison: opened before the first run, so that another one is refused before anything is
 * simulated; each run is kept as it ends; tables, recordings, charts and the page are made from what was kept.
 */
final class ComparisonFolder implements AutoCloseable {
    private static final List<Response> RESPONSES =
            Arrays.stream(Outcome.values()).map(Response::of).toList();
    private static final long FUTURE_RECORDED = 0;

    private final Session session;
    private final ComparisonPlan plan;
    private final ResultsDirectory directory;

    private ComparisonFolder(Session session, ComparisonPlan plan, ResultsDirectory directory) {
        this.session = session;
        this.plan = plan;
        this.directory = directory;
    }

    /**
     * Opens the folder, makes it, or goes on with it.
     *
     * @param command the command that makes it
     * @throws org.plumbline.experiments.results.storage.ResultsException if it belongs to something else
     */
    static ComparisonFolder open(Session session, ComparisonPlan plan, Path folder, String command) {
        String yaml = ScenarioYaml.text(plan.scenario());
        ResultsDirectory.Contents contents = new ResultsDirectory.Contents(
                manifest(session, plan, yaml, command), yaml, List.of(new DesignRow(0, List.of())));
        ResultsDirectory directory = ResultsDirectory.open(new LocalStorage(), folder, contents, session.clock());
        return new ComparisonFolder(session, plan, directory);
    }

    private static Manifest manifest(Session session, ComparisonPlan plan, String yaml, String command) {
        TableLayout layout = new TableLayout(
                plan.names(),
                List.of(),
                RESPONSES.stream().map(Response::column).toList(),
                true);
        long runs = (long) plan.futures() * plan.variants().size();
        return new Manifest(
                Manifest.FORMAT,
                plan.scenario().name(),
                Fingerprint.of(yaml + plan.names() + plan.without() + plan.seed() + " " + plan.futures()),
                String.valueOf(ModelVersion.CURRENT),
                List.of(plan.seed()),
                Map.of("scenario", Fingerprint.of(yaml)),
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

    /**
     * Makes the runs that are missing, future by future, and publishes the tables.
     *
     * @return whether all are there
     */
    boolean run() {
        String found = directory.recovery().message();
        if (!found.isEmpty()) {
            session.terminal().message(found);
        }
        Watching watching = Watching.all();
        RunSink recorder = directory.recorder(RESPONSES, plan::story, watching::losses);
        boolean complete = FutureRuns.make(session, missing(watching), plan.threads(), run -> {
            recorder.accept(run);
            watching.forget(run.task());
        });
        directory.publishTables();
        directory.publishRecording(RecordedTables.LOSSES);
        return complete;
    }

    private List<RunTask> missing(Watching watching) {
        List<RunTask> planned = FutureRuns.plan(plan.variants(), plan.futures(), plan.seed(), watching);
        List<String> names = plan.names();
        List<RunTask> ordered = planned.stream()
                .sorted(Comparator.comparingInt(task -> names.indexOf(task.strategy())))
                .toList();
        Set<String> missing = new HashSet<>();
        directory.missing(ordered.iterator()).forEachRemaining(task -> missing.add(task.runId()));
        return planned.stream().filter(task -> missing.contains(task.runId())).toList();
    }

    /** The comparison of all runs kept so far. */
    Comparison comparison() {
        RecordedRuns kept = ResultsTables.open(directory.path()).recorded(List.of());
        return plan.comparison(kept.futures(), kept.failedFutures(), kept.failedRuns());
    }

    /** Runs that failed. */
    List<FailureRow> failures() {
        try (RowReader<FailureRow> rows = ResultsReader.open(directory.path()).failures()) {
            return rows.stream().toList();
        }
    }

    /** Publishes estimates and recordings, writes the charts and answers the page. */
    Path finish(Comparison comparison, Optional<OverParameterSets> sets, Audience audience) throws IOException {
        directory.publishSummary(summary(comparison));
        sets.ifPresent(over -> directory.publishTable(OverParameterSets.TABLE, List.of(over.lines())));
        List<FutureRecorder> recorders = plan.variants().stream()
                .map(one -> FutureRecorder.record(one.parameters(), one.name(), plan.seed(), FUTURE_RECORDED))
                .toList();
        publish(RecordedTables.SEGMENTS, recorders, FutureRecorder::segments);
        publish(RecordedTables.PLACES, recorders, FutureRecorder::places);
        publish(RecordedTables.OFFERINGS, recorders, FutureRecorder::offerings);
        publish(RecordedTables.IDEAS, recorders, FutureRecorder::ideas);
        if (recorders.stream().anyMatch(recorder -> recorder.members().length > 0)) {
            publish(RecordedTables.MEMBERS, recorders, FutureRecorder::members);
            publish(RecordedTables.TIES, recorders, FutureRecorder::ties);
        }
        directory.finish();
        Path page = ReportFiles.write(directory.path(), audience);
        session.terminal().message("Wrote " + directory.path() + ": open " + page.getFileName() + " in a browser.");
        return page;
    }

    private void publish(FurtherTable table, List<FutureRecorder> recorders, Function<FutureRecorder, byte[]> lines) {
        directory.publishTable(table, recorders.stream().map(lines).toList());
    }

    private List<SummaryRow> summary(Comparison comparison) {
        List<SummaryRow> rows = new ArrayList<>();
        for (String name : plan.names()) {
            for (Outcome outcome : Outcome.values()) {
                Estimate estimate = comparison.estimate(name, outcome);
                rows.add(SummaryRow.of(0, name, outcome.key(), estimate));
            }
        }
        return rows;
    }

    @Override
    public void close() {
        directory.close();
    }
}

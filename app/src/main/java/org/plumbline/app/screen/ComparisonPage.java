package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.app.futures.FutureRuns;
import org.plumbline.app.futures.Variant;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Contrast;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.comparison.Why;
import org.plumbline.experiments.execution.FinishedRun;
import org.plumbline.experiments.results.Manifest;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.Setting;
import org.plumbline.visualization.catalog.Stages;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.report.Audience;
import org.plumbline.visualization.report.Part;
import org.plumbline.visualization.report.Report;
import org.plumbline.visualization.report.ReportModel;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Table;
import org.plumbline.visualization.table.Trajectories;
import org.plumbline.visualization.table.Trajectory;

/** A comparison as one self-contained page, with its charts. The first two strategies are compared. */
public final class ComparisonPage {
    private final String argument;
    private final Scenario scenario;
    private final List<Variant> variants;
    private final long seed;
    private final Comparison comparison;
    private final Manifest manifest;
    private final Judgement.Named a;
    private final Judgement.Named b;
    private final Setting setting;
    private final Runs runs;
    private final Trajectories trajectories;

    /** The page of a comparison. */
    public ComparisonPage(
            String argument,
            Scenario scenario,
            List<Variant> variants,
            long seed,
            FutureRuns finished,
            Comparison comparison,
            Manifest manifest) {
        this.argument = argument;
        this.scenario = scenario;
        this.variants = variants;
        this.seed = seed;
        this.comparison = comparison;
        this.manifest = manifest;
        this.a = variants.get(0).named();
        this.b = variants.get(1).named();
        Map<String, String> labels = new LinkedHashMap<>();
        variants.forEach(variant -> labels.put(variant.name(), variant.label()));
        this.setting = new Setting(scenario.horizon().whole(), scenario.currency(), labels);
        this.runs = new Runs(finished.runs().stream().map(ComparisonPage::run).toList());
        this.trajectories = new Trajectories(finished.runs().stream()
                .flatMap(run -> trajectory(run).stream())
                .toList());
    }

    private static Run run(FinishedRun finished) {
        Map<String, Double> outcomes = new LinkedHashMap<>();
        finished.result().ifPresent(result -> result.outcomes().forEach((o, v) -> outcomes.put(o.key(), v)));
        return new Run(
                0,
                finished.task().strategy(),
                (int) finished.task().replication(),
                finished.result().isPresent(),
                finished.result().map(RunResult::weeksRun).orElse(0),
                outcomes);
    }

    private static List<Trajectory> trajectory(FinishedRun finished) {
        int column = List.of(Series.Column.values()).indexOf(Series.Column.PROFIT);
        List<Double> profit = finished.result()
                .map(result -> result.series().rows().stream()
                        .map(row -> row.get(column))
                        .toList())
                .orElse(List.of());
        return profit.isEmpty()
                ? List.of()
                : List.of(new Trajectory(
                        finished.task().strategy(), (int) finished.task().replication(), profit));
    }

    /** The charts of the page. */
    public List<ChartSpec> charts() {
        return figures().stream().map(ReportModel.Figure::chart).toList();
    }

    private List<ReportModel.Figure> figures() {
        Measure profit = Measure.of(Outcome.PROFIT);
        return List.of(
                new ReportModel.Figure(Part.VERDICT, Charts.paired(runs, setting, profit, a.name(), b.name())),
                new ReportModel.Figure(Part.FUTURES, Charts.fan(trajectories, setting, profit, false)),
                new ReportModel.Figure(Part.FUTURES, Charts.survival(runs, setting)),
                new ReportModel.Figure(
                        Part.WHY,
                        Charts.funnel(
                                variants.stream()
                                        .map(variant -> Stages.of(runs, variant.name()))
                                        .toList(),
                                setting)));
    }

    /** The page as HTML. */
    public String html() {
        return Report.html(model());
    }

    private ReportModel model() {
        Contrast contrast = comparison.contrast(a, b, Outcome.PROFIT);
        return new ReportModel(
                Audience.OWNER,
                new ReportModel.Story(
                        scenario.title(),
                        scenario.story(),
                        scenario.question(),
                        variants.stream()
                                .map(v -> new ReportModel.Strategy(v.label(), v.description()))
                                .toList()),
                new ReportModel.Verdict(
                        List.of(contrast.sentence()),
                        contrast.warnings(),
                        howMuch(contrast),
                        comparison.futures() + " paired futures, seed " + seed + ". "
                                + ComparisonScreen.limits(scenario)),
                differs(),
                figures(),
                new Why(comparison, a, b, scenario.horizon()).sentences(),
                certainty(),
                new ReportModel.WhatIf(
                        List.of(), "plumbline compare " + argument + " --vary market.turbulence=0,0.1,0.2"),
                scenario.discuss(),
                List.of(new ReportModel.Numbers("Every outcome", numbers(), "outcomes.csv")),
                new ReportModel.Methods(methods(), Citation.text(manifest.version())),
                glossary(),
                footer());
    }

    private String howMuch(Contrast contrast) {
        return "On average " + b.label() + " minus " + a.label() + " is "
                + Cells.difference(contrast.difference(), Outcome.PROFIT) + " thousand " + scenario.currency()
                + " of profit over " + Scales.horizon(scenario.horizon()) + " (95 % interval of the mean).";
    }

    private Table differs() {
        Table.Rows rows = Table.columns("", a.label(), b.label());
        var first = variants.get(0).parameters();
        var second = variants.get(1).parameters();
        rows.add("alignment levers", String.valueOf(first.levers()), String.valueOf(second.levers()));
        rows.add("capacity", String.valueOf(first.capacity()), String.valueOf(second.capacity()));
        rows.add(
                "vision",
                String.valueOf(first.firm().vision()),
                String.valueOf(second.firm().vision()));
        return rows.table();
    }

    private ReportModel.Certainty certainty() {
        return new ReportModel.Certainty(
                List.of(comparison.futures() + " futures, the same for both; intervals are 95 % t intervals of the mean"
                        + " paired difference."),
                List.of(scenario.assumptions().words() + ". Change one and compare again: plumbline compare " + argument
                        + " --set market.turbulence=0.2"),
                List.of("The model is not calibrated yet: its patterns have not been held against the published"
                        + " ones."));
    }

    private Table numbers() {
        Table.Rows rows = Table.columns("outcome", a.label(), b.label(), "difference (95 %)");
        for (Outcome outcome : Outcome.values()) {
            rows.add(
                    Cells.name(outcome, scenario.currency()),
                    Cells.mean(comparison.estimate(a.name(), outcome), outcome),
                    Cells.mean(comparison.estimate(b.name(), outcome), outcome),
                    Cells.difference(comparison.contrast(a, b, outcome).difference(), outcome));
        }
        return rows.table();
    }

    private String methods() {
        return "We simulated " + variants.size() + " strategies with " + comparison.futures() + " replications each in"
                + " Plumbline " + manifest.version() + " (model " + manifest.modelVersion() + ", commit "
                + manifest.commit() + "). Replications share random numbers across strategies, so contrasts are paired."
                + " Profit is undiscounted, closed firms are kept. " + comparison.failedFutures()
                + " futures were lost to failed runs. Calibration: not calibrated; no objective refers to alignment.";
    }

    private static List<ReportModel.Term> glossary() {
        List<ReportModel.Term> terms = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            terms.add(new ReportModel.Term(outcome.phrase(), outcome.meaning()));
        }
        return terms;
    }

    private List<ReportModel.Term> footer() {
        return List.of(
                new ReportModel.Term("Command", manifest.command()),
                new ReportModel.Term("Seed", String.valueOf(seed)),
                new ReportModel.Term("Version", manifest.version() + ", commit " + manifest.commit()),
                new ReportModel.Term("Model", manifest.modelVersion()),
                new ReportModel.Term("Scenario", manifest.hashes().getOrDefault("scenario", "")),
                new ReportModel.Term("Java", manifest.java()));
    }
}

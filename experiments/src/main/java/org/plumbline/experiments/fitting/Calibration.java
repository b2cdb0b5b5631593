package org.plumbline.experiments.fitting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.plumbline.experiments.calibration.BackgroundPopulation;
import org.plumbline.experiments.calibration.PatternTable;
import org.plumbline.experiments.fitting.Evaluation.Trial;
import org.plumbline.experiments.results.Fingerprint;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.sim.simulation.ModelVersion;

/**
 * Calibration of the whole model to the published patterns that are fitted: history matching rules parameter sets out wave by
 * wave (Craig et al. 1997; Vernon, Goldstein and Bower 2010), rounds of refinement try what the emulators expect to fit best, and the best
 * are measured again on fresh markets. Nothing of it knows what alignment does. Writes evaluations.csv, ensemble.csv,
 * priors.csv and report.md into a folder; what a killed calibration has evaluated is not evaluated again.
 */
public final class Calibration {
    private final Priors priors;
    private final CalibrationPlan plan;
    private final PatternModel model;
    private final IntConsumer finished;
    private final List<Target> targets = Target.all();
    private final List<Evaluation> tried = new ArrayList<>();
    private final List<StageNote> notes = new ArrayList<>();

    /**
     * A calibration.
     *
     * @param threads how many markets run at once; changes no result
     * @param finished hears how many evaluations are finished
     */
    public Calibration(Priors priors, CalibrationPlan plan, int threads, IntConsumer finished) {
        this(
                priors,
                plan,
                (settings, markets, seed) -> Measured.of(PatternTable.of(
                        new BackgroundPopulation(markets, plan.years(), settings).live(seed, threads, done -> {}))),
                finished);
    }

    Calibration(Priors priors, CalibrationPlan plan, PatternModel model, IntConsumer finished) {
        this.priors = priors;
        this.plan = plan;
        this.model = model;
        this.finished = finished;
    }

    /**
     * What became of a stage.
     *
     * @param stage its number, from 0
     * @param tried how many sets were tried
     * @param left share of the places looked at that were not ruled out before it
     * @param best the least distance of a set in it
     */
    record StageNote(int stage, int tried, double left, double best) {}

    /**
     * Opens its log in a folder, making it where there is none.
     *
     * @throws org.plumbline.experiments.results.storage.ResultsException if the folder belongs to another calibration,
     *     another process writes to it, or a file operation fails
     */
    public EvaluationLog open(Storage storage, Path folder) {
        return EvaluationLog.open(storage, folder, line());
    }

    /**
     * Runs it, or goes on with it, and publishes its tables and report beside the log.
     *
     * @return the parameter sets that fit equally well, the best first; empty if none is compatible with all patterns
     * @throws InterruptedException if the calling thread is interrupted; what was evaluated is kept
     */
    public Ensemble run(EvaluationLog log) throws InterruptedException {
        for (int stage = 0; stage < plan.stages(); stage++) {
            Proposals.Wave wave = propose(stage);
            evaluate(stage, wave, log);
        }
        List<Evaluation> finalists = finals(log);
        Ensemble ensemble = Ensemble.of(priors, finalists);
        publish(log, finalists, ensemble);
        return ensemble;
    }

    private String line() {
        return "calibration of model " + ModelVersion.CURRENT + ", " + plan.line() + ", priors "
                + Fingerprint.of(priors.text());
    }

    private Proposals.Wave propose(int stage) {
        Proposals proposals = new Proposals(priors.count(), plan.seed(), stage);
        if (stage == 0) {
            return proposals.first(plan.points(0));
        }
        Emulators emulators = Emulators.fit(tried);
        return plan.refines(stage)
                ? proposals.near(plan.points(stage), emulators, tried)
                : proposals.notRuledOut(plan.points(stage), emulators);
    }

    private void evaluate(int stage, Proposals.Wave wave, EvaluationLog log) throws InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        for (double[] place : wave.places()) {
            Evaluation evaluation = evaluate(stage, place, log);
            best = Math.min(best, evaluation.measured().distance(targets));
        }
        notes.add(new StageNote(stage, wave.places().size(), wave.left(), best));
    }

    private Evaluation evaluate(int stage, double[] place, EvaluationLog log) throws InterruptedException {
        Trial trial = new Trial(tried.size(), stage, place, plan.markets(stage), plan.seed(stage));
        Measured known = log.find(trial.number()).orElse(null);
        Evaluation evaluation = new Evaluation(
                trial, known == null ? model.measure(priors.settings(place), trial.markets(), trial.seed()) : known);
        if (known == null) {
            log.keep(evaluation);
        }
        tried.add(evaluation);
        finished.accept(tried.size());
        return evaluation;
    }

    /** The sets that were nearest so far, measured on fresh markets. */
    private List<Evaluation> finals(EvaluationLog log) throws InterruptedException {
        Emulators emulators = Emulators.fit(tried);
        List<double[]> best = tried.stream()
                .sorted(Comparator.comparingDouble(
                        evaluation -> evaluation.measured().distance(targets)
                                + emulators.distance(evaluation.trial().unit())))
                .limit(plan.points(plan.stages()))
                .map(evaluation -> evaluation.trial().unit())
                .toList();
        int before = tried.size();
        evaluate(plan.stages(), new Proposals.Wave(best, 1), log);
        return List.copyOf(tried.subList(before, tried.size()));
    }

    private void publish(EvaluationLog log, List<Evaluation> finalists, Ensemble ensemble) {
        StringBuilder table = new StringBuilder(Evaluation.header(priors, Report.patternNames()));
        tried.forEach(evaluation -> table.append(evaluation.line(priors)));
        log.publish("evaluations.csv", table.toString());
        log.publish("priors.csv", priors.text());
        log.publish("ensemble.csv", ensemble.text());
        log.publish("report.md", new Report(priors, plan, tried, notes, finalists, ensemble).text());
    }
}

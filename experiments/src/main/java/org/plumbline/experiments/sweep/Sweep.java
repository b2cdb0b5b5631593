package org.plumbline.experiments.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.plumbline.experiments.comparison.Words;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.experiment.OutcomeAt;
import org.plumbline.scenarios.experiment.Replications;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.sim.observation.Outcome;

/** The experiment of a scenario, laid out: which runs there are, in which order, and what is recorded of each. */
public final class Sweep {
    /** The most runs an experiment may have. */
    public static final long MOST_RUNS = 10_000_000;

    private static final int CHECKED_CELLS = 5000;

    private final Scenario scenario;
    private final ExperimentSpec spec;
    private final SweepDesign design;

    private Sweep(Scenario scenario, ExperimentSpec spec, SweepDesign design) {
        this.scenario = scenario;
        this.spec = spec;
        this.design = design;
    }

    /**
     * The sweep of a scenario.
     *
     * @param tables gives the text of a table in the scenario's folder by its name, for csv designs
     * @throws ScenarioFaults if there is no experiment, or it cannot be laid out
     */
    public static Sweep of(Scenario scenario, Function<String, String> tables) {
        ExperimentSpec spec = scenario.experiment()
                .orElseThrow(() -> Refusal.of(
                        ExperimentFault.NO_EXPERIMENT,
                        scenario,
                        "experiment",
                        "",
                        scenario.title() + " has no experiment",
                        "add experiment: with factors and replications, or take a bundled case that has one"));
        Sweep sweep = new Sweep(scenario, spec, new DesignLayout(scenario, spec, tables).design());
        sweep.requireFeasible();
        sweep.requireSound();
        return sweep;
    }

    private void requireFeasible() {
        if (mostRuns() > MOST_RUNS) {
            throw Refusal.of(
                    ExperimentFault.TOO_MANY_RUNS,
                    scenario,
                    "experiment.factors",
                    Long.toString(mostRuns()),
                    "the experiment asks for up to " + Words.whole((double) mostRuns())
                            + " runs, more than ten million; " + RunCost.words(mostRuns()),
                    "take fewer replications, fewer values of a factor, or a sampled design");
        }
    }

    /**
     * Checks the settings of every point of a design of moderate size; at larger ones a point whose settings do not go
     * together shows as failed runs.
     *
     * @throws ScenarioFaults with what is wrong at the first points that are
     */
    private void requireSound() {
        PointModel models = new PointModel(scenario, spec.outcomes());
        if (design.cells() <= CHECKED_CELLS) {
            for (SweepPoint point : design.points()) {
                point.strategies().forEach(strategy -> models.check(point.settings(), strategy));
            }
        }
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What was asked for. */
    public ExperimentSpec spec() {
        return spec;
    }

    /** The points. */
    public SweepDesign design() {
        return design;
    }

    /** The most replications that a point may get. */
    public int mostReplications() {
        return spec.replications() instanceof Replications.Until until
                ? Math.max(2, until.atMost())
                : fixed().orElseThrow();
    }

    /** The replications of each point, where their number is fixed beforehand. */
    public OptionalInt fixed() {
        return spec.replications() instanceof Replications.Fixed fixed
                ? OptionalInt.of(fixed.number())
                : OptionalInt.empty();
    }

    /** The most runs there may be. */
    public long mostRuns() {
        return design.cells() * mostReplications();
    }

    /** How many runs there are at the points chosen, where that is known beforehand. */
    public OptionalLong runs(LongPredicate chosen) {
        if (fixed().isEmpty()) {
            return OptionalLong.empty();
        }
        long cells = design.points().stream()
                .filter(point -> chosen.test(point.id()))
                .mapToLong(point -> point.strategies().size())
                .sum();
        return OptionalLong.of(cells * fixed().getAsInt());
    }

    /** What is recorded of each run. */
    public List<Response> responses() {
        return spec.outcomes().stream().map(Sweep::response).toList();
    }

    private static Response response(OutcomeAt outcome) {
        return outcome.at() == null
                ? Response.of(outcome.outcome())
                : Response.at(
                        outcome.outcome(), Objects.requireNonNull(outcome.at()).whole(), outcome.column());
    }

    /** The layout of the tables. */
    public TableLayout layout() {
        return new TableLayout(
                design.strategies(),
                design.columns(),
                responses().stream().map(Response::column).toList(),
                false);
    }

    /** The rows of design.csv. */
    public List<DesignRow> rows() {
        return design.points().stream()
                .map(point -> new DesignRow(point.id(), point.levels()))
                .toList();
    }

    /**
     * Runs in the order point, strategy, replication; produced when they are needed.
     *
     * @param ranges which replications each point gets
     */
    Iterator<RunTask> tasks(List<ReplicationRange> ranges) {
        return new SweepTasks(new PointModel(scenario, spec.outcomes()), scenario.seed(), ranges);
    }

    /** The same replications for all points chosen. */
    List<ReplicationRange> ranges(LongPredicate chosen, int from, int to) {
        return design.points().stream()
                .filter(point -> chosen.test(point.id()))
                .map(point -> new ReplicationRange(point, from, to))
                .toList();
    }

    /** The first runs of the first points, to be timed before an estimate is made. */
    public List<RunTask> pilots(int most) {
        List<SweepPoint> points = design.points();
        int step = Math.max(1, points.size() / most);
        List<ReplicationRange> ranges = new ArrayList<>();
        for (int i = 0; i < points.size() && ranges.size() < most; i += step) {
            ranges.add(new ReplicationRange(points.get(i), 0, 1));
        }
        List<RunTask> pilots = new ArrayList<>();
        tasks(ranges).forEachRemaining(pilots::add);
        return pilots;
    }

    /** One run. */
    public RunTask task(long point, String strategy, long replication) {
        SweepPoint at = design.points().get(Math.toIntExact(point - 1));
        return new RunTask(
                point,
                at.levels(),
                strategy,
                replication,
                scenario.seed(),
                new PointModel(scenario, spec.outcomes()).at(at.settings(), strategy));
    }

    /** The settings of a point by its number. */
    public Map<String, String> settings(long point) {
        return design.points().get(Math.toIntExact(point - 1)).settings();
    }

    /** Which outcome a column of the tables records, by the column's name. */
    public static Outcome outcome(String column) {
        return Outcome.find(column.replaceFirst("At[0-9]+$", ""))
                .orElseThrow(() -> new IllegalArgumentException("column " + column + " records no outcome"));
    }
}

package org.plumbline.experiments.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.OutcomeScale;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.sweep.Sweep;
import org.plumbline.experiments.sweep.SweepIdentity;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.Strategy;
import org.plumbline.sim.observation.Outcome;

/**
 * A results directory with the scenario it was made from, looked at through one outcome.
 *
 * @param directory where it is
 * @param scenario the complete scenario of the directory
 * @param sweep its experiment, if the rows come from one
 * @param column the column of the outcome
 * @param scale how the outcome is judged
 * @param values its values
 * @param survival whether each run stayed open, if that was recorded
 * @param factors the columns of the design
 * @param levels the levels of each point, in the order of the factors
 */
public record Study(
        Path directory,
        Scenario scenario,
        Optional<Sweep> sweep,
        String column,
        OutcomeScale scale,
        CellValues values,
        Optional<CellValues> survival,
        List<Column> factors,
        Map<Long, List<String>> levels) {
    /** The confidence of intervals. */
    static final double CONFIDENCE = 0.95;

    private static final String SURVIVAL = Outcome.SURVIVAL.key();

    /** Copies the lists. */
    public Study {
        factors = List.copyOf(factors);
        levels = new LinkedHashMap<>(levels);
    }

    /**
     * Opens a directory.
     *
     * @param outcome the column to look at; empty for the primary outcome, else the first one
     * @throws IllegalArgumentException if there is no such column
     */
    public static Study open(Path directory, Optional<String> outcome) {
        ResultsReader reader = ResultsReader.open(directory);
        Scenario scenario = Scenarios.open(directory.resolve("scenario.yaml").toString(), List.of());
        Optional<Sweep> sweep = sweep(reader, scenario, directory);
        List<String> names = reader.manifest().tables().outcomeNames();
        String column = outcome.orElseGet(() -> usual(sweep, names));
        if (!names.contains(column)) {
            throw new IllegalArgumentException(
                    "the directory records no " + column + "; it has " + String.join(", ", names));
        }
        Set<String> read = new TreeSet<>(List.of(column, SURVIVAL));
        read.retainAll(names);
        Map<String, CellValues> values = CellValues.read(reader, read);
        Map<Long, List<String>> levels = new LinkedHashMap<>();
        try (RowReader<DesignRow> rows = reader.design()) {
            rows.forEachRemaining(row -> levels.put(row.point(), row.levels()));
        }
        return new Study(
                directory,
                scenario,
                sweep,
                column,
                Scales.of(scenario).apply(Sweep.outcome(column)),
                Objects.requireNonNull(values.get(column)),
                Optional.ofNullable(values.get(SURVIVAL)),
                reader.manifest().tables().factors(),
                levels);
    }

    /** The experiment of a directory's own scenario, if its rows come from one. */
    public static Optional<Sweep> sweepOf(Path directory) {
        return sweep(
                ResultsReader.open(directory),
                Scenarios.open(directory.resolve("scenario.yaml").toString(), List.of()),
                directory);
    }

    /**
     * The experiment of the scenario, if it is the one that the directory holds: it has the same points. Its hash may be
     * another where a later version declares further inputs.
     */
    static Optional<Sweep> sweep(ResultsReader reader, Scenario scenario, Path directory) {
        if (scenario.experiment().isEmpty()) {
            return Optional.empty();
        }
        Sweep sweep = Sweep.of(scenario, name -> TextFiles.read(directory.resolve(name)));
        SweepIdentity identity = new SweepIdentity(sweep);
        boolean same = identity.hash().equals(reader.manifest().experiment())
                || identity.designHash().equals(reader.manifest().hashes().get("design"));
        return same ? Optional.of(sweep) : Optional.empty();
    }

    private static String usual(Optional<Sweep> sweep, List<String> names) {
        return sweep.map(s -> s.spec().primary())
                .map(primary -> primary.key())
                .filter(names::contains)
                .orElse(names.get(0));
    }

    /** The same directory looked at through an outcome, perhaps this one. */
    Study through(Outcome other) {
        return column.equals(other.key()) ? this : open(directory, Optional.of(other.key()));
    }

    /** Whether a column was recorded. */
    boolean records(Outcome other) {
        return ResultsReader.open(directory).manifest().tables().outcomeNames().contains(other.key());
    }

    /** The outcome that the experiment says decides, if it says so. */
    Optional<Outcome> primary() {
        return sweep.map(s -> s.spec().primary());
    }

    /** What sentences call a strategy. */
    Judgement.Named named(int strategy) {
        String name = values.strategies().get(strategy);
        String label = scenario.findStrategy(name)
                .map(Strategy::label)
                .filter(text -> !text.isEmpty())
                .orElse(name.isEmpty() ? "the firm as described" : name);
        return new Judgement.Named(name, label);
    }

    /** The numbers of the strategies. */
    List<Integer> strategies() {
        List<Integer> all = new ArrayList<>();
        for (int s = 0; s < values.strategies().size(); s++) {
            all.add(s);
        }
        return all;
    }

    /** The names of the factors. */
    List<String> factorNames() {
        return factors.stream().map(Column::name).toList();
    }

    /** The levels of a point. */
    List<String> at(long point) {
        return Objects.requireNonNull(levels.get(point), "point " + point + " is not in the design");
    }

    /** What sentences call the outcome. */
    String outcome() {
        return scale.outcome().phrase();
    }

    /** A value of the outcome in words. */
    String amount(double value) {
        return scale.amount(value);
    }
}

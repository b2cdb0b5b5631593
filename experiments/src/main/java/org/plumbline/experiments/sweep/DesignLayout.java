package org.plumbline.experiments.sweep;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.experiments.design.CsvDesign;
import org.plumbline.experiments.design.CsvDesignException;
import org.plumbline.experiments.design.Design;
import org.plumbline.experiments.design.DesignPoint;
import org.plumbline.experiments.design.DesignStream;
import org.plumbline.experiments.design.Factor;
import org.plumbline.experiments.design.FactorValue;
import org.plumbline.experiments.design.FullFactorial;
import org.plumbline.experiments.design.LatinHypercube;
import org.plumbline.experiments.design.ListDesign;
import org.plumbline.experiments.design.OneAtATime;
import org.plumbline.experiments.design.RandomDesign;
import org.plumbline.experiments.design.RangeFactor;
import org.plumbline.experiments.design.SobolSequence;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.experiment.ExperimentSpec;
import org.plumbline.scenarios.fault.ExperimentFault;

/** Lays out the points of an experiment. Sampled designs draw from the stream of designs of the scenario's seed. */
final class DesignLayout {
    private static final String STRATEGY = "strategy";
    private static final String POINT = "point";
    /** Pairs of points that the search for a spread-out hypercube may look at. */
    private static final long MOST_PAIRS = 20_000_000;

    private final Scenario scenario;
    private final ExperimentSpec spec;
    private final Function<String, String> tables;
    private final List<FactorBinding> bindings;
    private final List<String> strategies;

    /** @param tables gives the text of a table in the scenario's folder by its name */
    DesignLayout(Scenario scenario, ExperimentSpec spec, Function<String, String> tables) {
        this.scenario = scenario;
        this.spec = spec;
        this.tables = tables;
        this.bindings = spec.factors().stream()
                .filter(factor -> !factor.path().equals(STRATEGY))
                .map(FactorBinding::of)
                .toList();
        this.strategies = spec.factors().stream()
                .filter(factor -> factor.path().equals(STRATEGY))
                .map(org.plumbline.scenarios.experiment.Factor.Listed.class::cast)
                .map(org.plumbline.scenarios.experiment.Factor.Listed::values)
                .findFirst()
                .orElse(List.of(""));
    }

    /**
     * The design.
     *
     * @throws org.plumbline.scenarios.fault.ScenarioFaults if its numbers do not go together, or its table is faulty
     */
    SweepDesign design() {
        List<String> distinct = strategies.stream().distinct().toList();
        if (bindings.isEmpty()) {
            return new SweepDesign(
                    List.of(), List.of(new SweepPoint(1, List.of(), Map.of(), distinct)), distinct, Optional.empty());
        }
        Design design = laidOut();
        List<FactorBinding> ordered =
                design.factors().stream().map(this::binding).toList();
        List<SweepPoint> points = new ArrayList<>(design.points().size());
        for (DesignPoint point : design.points()) {
            points.add(point(point, ordered));
        }
        List<Column> columns = ordered.stream().map(FactorBinding::column).toList();
        return new SweepDesign(columns, points, distinct, Optional.of(design));
    }

    private FactorBinding binding(Factor factor) {
        return bindings.stream()
                .filter(binding -> binding.varied().name().equals(factor.name()))
                .findFirst()
                .orElseThrow();
    }

    private SweepPoint point(DesignPoint point, List<FactorBinding> ordered) {
        List<String> levels = new ArrayList<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (int j = 0; j < ordered.size(); j++) {
            FactorValue value = point.values().get(j);
            levels.add(ordered.get(j).level(value));
            settings.put(ordered.get(j).varied().name(), ordered.get(j).setting(value));
        }
        return new SweepPoint(point.id(), levels, settings, strategiesAt(point.id()));
    }

    /** In a list design the n-th point has the n-th strategy; elsewhere every point has all of them. */
    private List<String> strategiesAt(int point) {
        boolean listed = spec.design() == org.plumbline.scenarios.experiment.Design.LIST && strategies.size() > 1;
        return listed ? List.of(strategies.get(point - 1)) : strategies;
    }

    private Design laidOut() {
        try {
            return switch (spec.design()) {
                case FACTORIAL -> FullFactorial.of(factors());
                case ONE_AT_A_TIME -> OneAtATime.of(factors());
                case LATIN_HYPERCUBE -> LatinHypercube.maximin(factors(), spec.points(), candidates(), stream());
                case SOBOL ->
                    spec.shifts() > 0
                            ? SobolSequence.shifted(factors(), spec.points(), spec.shifts(), stream())
                            : SobolSequence.of(factors(), spec.points());
                case MORRIS ->
                    Plans.morris(spec, factors().size(), scenario.seed()).design(factors());
                case SALTELLI -> Plans.saltelli(spec, factors().size()).design(factors(), stream());
                case RANDOM -> RandomDesign.of(factors(), spec.points(), stream());
                case FRACTIONAL -> Plans.fraction(spec, factors().size()).design(factors(), spec.centrePoints());
                case LIST -> listed();
                case CSV -> read(spec.file());
            };
        } catch (IllegalArgumentException e) {
            throw Refusal.of(
                    ExperimentFault.DESIGN_IMPOSSIBLE,
                    scenario,
                    "experiment.design",
                    spec.design().toString(),
                    String.valueOf(e.getMessage()),
                    "change the numbers of the design, or its factors");
        }
    }

    private List<Factor> factors() {
        return bindings.stream().map(FactorBinding::varied).toList();
    }

    private org.plumbline.sim.random.Draws stream() {
        return DesignStream.open(scenario.seed());
    }

    private int candidates() {
        long pairs = Math.max(1, (long) spec.points() * spec.points());
        return (int) Math.max(1, Math.min(LatinHypercube.CANDIDATES, MOST_PAIRS / pairs));
    }

    private Design listed() {
        Map<String, List<FactorValue>> columns = new LinkedHashMap<>();
        for (FactorBinding binding : bindings) {
            if (binding.written() instanceof org.plumbline.scenarios.experiment.Factor.Listed listed) {
                columns.put(listed.path(), FactorBinding.values(listed));
            }
        }
        return ListDesign.of(columns);
    }

    /** A table may name its points; they are numbered anew, in order. */
    private Design read(String name) {
        List<Factor> known = new ArrayList<>(factors());
        known.add(RangeFactor.whole(POINT, 0, Design.MOST_POINTS));
        try {
            return withoutPoint(CsvDesign.read(new StringReader(text(name)), known));
        } catch (CsvDesignException e) {
            throw Refusal.of(scenario, name, e.faults());
        }
    }

    private String text(String name) {
        try {
            return tables.apply(name);
        } catch (UncheckedIOException e) {
            boolean missing = e.getCause() instanceof NoSuchFileException;
            throw Refusal.of(
                    ExperimentFault.POINTS_TABLE,
                    scenario,
                    Refusal.FILE,
                    name,
                    "the table " + name + (missing ? " is not there" : " cannot be read as a text in UTF-8"),
                    "put it beside the scenario, a text of comma-separated values; a header of factors, then a row a point");
        }
    }

    private static Design withoutPoint(Design read) {
        List<Integer> kept = new ArrayList<>();
        for (int j = 0; j < read.factors().size(); j++) {
            if (!read.factors().get(j).name().equals(POINT)) {
                kept.add(j);
            }
        }
        return Design.of(
                kept.stream().map(read.factors()::get).toList(),
                read.points().stream()
                        .map(point -> kept.stream().map(point.values()::get).toList())
                        .toList());
    }
}

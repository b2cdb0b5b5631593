package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.app.futures.OverParameterSets;
import org.plumbline.experiments.comparison.Comparison;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.visualization.results.RecordedRuns;
import org.plumbline.visualization.results.ResultsTables;
import org.plumbline.visualization.results.RunCharts;

/** The tables of a results directory, read once, and the comparison of its strategies. */
final class StudiedResults {
    private static final int MOST_OUTCOMES = 6;

    private final ResultsTables tables;
    private final List<Outcome> outcomes;
    private final RecordedRuns recorded;
    private final Comparison comparison;

    StudiedResults(ResultsTables tables) {
        this.tables = tables;
        this.outcomes = outcomes(tables);
        this.recorded = tables.recorded(RunCharts.columns(outcomes.toArray(Outcome[]::new)));
        List<Judgement.Named> named = tables.strategies().stream()
                .map(name -> new Judgement.Named(name, tables.setting().label(name)))
                .toList();
        this.comparison = new Comparison(
                named,
                recorded.futures(),
                recorded.failedFutures(),
                recorded.failedRuns(),
                Scales.of(tables.scenario()));
    }

    /** Profit first, then what the scenario says to look at. */
    private static List<Outcome> outcomes(ResultsTables tables) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        outcomes.add(Outcome.PROFIT);
        outcomes.addAll(tables.scenario().lookAt());
        List<String> recorded = tables.manifest().tables().outcomeNames();
        return outcomes.stream()
                .filter(outcome -> recorded.contains(outcome.key()))
                .limit(MOST_OUTCOMES)
                .toList();
    }

    ResultsTables tables() {
        return tables;
    }

    /** The outcomes that the page tells of, the most important first. */
    List<Outcome> outcomes() {
        return outcomes;
    }

    /** What was found over the parameter sets that fit equally well, where that is in the directory. */
    Optional<OverParameterSets> overParameterSets() {
        String file = OverParameterSets.TABLE.file();
        return tables.has(file)
                ? Optional.of(OverParameterSets.read(tables.text(file), tables.setting()::label))
                : Optional.empty();
    }

    RunCharts charts() {
        return new RunCharts(recorded.runs(), tables.setting());
    }

    /** For each future, the results under the strategies in their order. */
    List<List<RunResult>> futures() {
        return recorded.futures();
    }

    Comparison comparison() {
        return comparison;
    }

    /** Whether there is something to compare. */
    boolean isComparison() {
        return strategies().size() > 1 && comparison.futures() > 0;
    }

    List<Judgement.Named> strategies() {
        return comparison.strategies();
    }

    Judgement.Named a() {
        return strategies().get(0);
    }

    Judgement.Named b() {
        return strategies().get(1);
    }

    /** The first strategy with each of the others. */
    List<List<Judgement.Named>> pairsWithFirst() {
        List<List<Judgement.Named>> pairs = new ArrayList<>();
        for (Judgement.Named other : strategies().subList(1, strategies().size())) {
            pairs.add(List.of(a(), other));
        }
        return pairs;
    }

    boolean isMoreThanTwo() {
        return strategies().size() > 2;
    }
}

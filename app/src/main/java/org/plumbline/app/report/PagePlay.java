package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.comparison.Scales;
import org.plumbline.scenarios.Scenario;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.visualization.report.ReportModel;
import org.plumbline.visualization.report.SingleFutures;
import org.plumbline.visualization.results.ReplayTables;

/** What a page can play: how single futures end, and one future week by week. */
final class PagePlay {
    private static final double THOUSAND = 1000;
    private static final int SIDE_BY_SIDE = 2;

    private final StudiedResults results;

    PagePlay(StudiedResults results) {
        this.results = results;
    }

    ReportModel.Play play() {
        List<String> shown = results.strategies().stream()
                .limit(SIDE_BY_SIDE)
                .map(Judgement.Named::name)
                .toList();
        return new ReportModel.Play(futures(), new ReplayTables(results.tables()).replay(shown));
    }

    private Optional<SingleFutures> futures() {
        if (!results.isComparison()) {
            return Optional.empty();
        }
        List<SingleFutures.Pair> pairs = new ArrayList<>();
        for (List<RunResult> future : results.futures()) {
            if (pairs.size() < SingleFutures.MOST) {
                pair(future.get(0), future.get(1)).ifPresent(pairs::add);
            }
        }
        Scenario scenario = results.tables().scenario();
        return Optional.of(new SingleFutures(
                results.a().label(),
                results.b().label(),
                "Profit over " + Scales.horizon(scenario.horizon()),
                "thousand " + scenario.currency(),
                false,
                pairs));
    }

    private static Optional<SingleFutures.Pair> pair(RunResult a, RunResult b) {
        OptionalDouble one = a.outcome(Outcome.PROFIT);
        OptionalDouble other = b.outcome(Outcome.PROFIT);
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(new SingleFutures.Pair(
                        one.getAsDouble() / THOUSAND, other.getAsDouble() / THOUSAND, isOpen(a), isOpen(b)));
    }

    private static boolean isOpen(RunResult run) {
        return run.outcome(Outcome.SURVIVAL).orElse(0) > 0;
    }
}

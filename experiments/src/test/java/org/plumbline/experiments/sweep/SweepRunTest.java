package org.plumbline.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.RunExecutor;
import org.plumbline.experiments.results.Merge;
import org.plumbline.experiments.results.ResultsReader;
import org.plumbline.experiments.results.RowReader;
import org.plumbline.experiments.results.Shard;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.table.RunRow;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Simulation;

/** Behaviour under test: however a sweep is run, its tables are the same, and hold what the model says. */
class SweepRunTest {
    private static final String FIXED = """
        factors:
          market.turbulence: [0, 0.3]
          strategy: [follow-fads, regulars-first]
        replications: 3
        outcomes: [profit, survival, { profit: at 4 weeks }]
        """;
    private static final String UNTIL = """
        factors:
          market.turbulence: [0, 0.3]
          strategy: [follow-fads, regulars-first]
        replications: { until: { outcome: profit, halfWidth: 4000 }, atLeast: 4, atMost: 60 }
        """;
    private static final List<String> OF_THE_BAKERY = List.of(
            "innovation.sparks", "innovation.ideaShortfall", "innovation.ideaSpread", "innovation.developmentCost");
    private static final String SETS = """
        factors:
          parameterSet: [5, 1]
          without: [none, vetoes]
          horizon: [4 weeks, 6 weeks]
          strategy: [follow-fads, regulars-first]
        replications: 2
        outcomes: [profit, survival]
        """;

    private final Path folder;

    SweepRunTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void rowsHoldWhatTheModelSays() {
        Sweep sweep = TinySweep.sweep(FIXED);
        TinySweep.run(sweep, folder.resolve("a"));
        try (RowReader<RunRow> rows = ResultsReader.open(folder.resolve("a")).runs()) {
            List<RunRow> all = rows.stream().toList();
            assertThat(all).hasSize(12);
            Scenario scenario = sweep.scenario();
            for (RunRow row : all) {
                var parameters = scenario.parameters(row.strategy(), sweep.settings(row.point()));
                assertThat(row.outcome("profit"))
                        .isEqualTo(
                                Simulation.run(parameters, 1, row.replication()).outcome(Outcome.PROFIT));
                var shorter = scenario.parameters(
                        row.strategy(),
                        java.util.Map.of(
                                "horizon",
                                "4 weeks",
                                "market.turbulence",
                                row.factors().get("market.turbulence")));
                assertThat(row.outcome("profitAt4"))
                        .isEqualTo(Simulation.run(shorter, 1, row.replication()).outcome(Outcome.PROFIT));
            }
        }
    }

    @Test
    void aParameterSetIsSimulatedWhateverTheOrderOfLevels() {
        Sweep sweep = TinySweep.sweep(SETS);
        TinySweep.run(sweep, folder.resolve("a"));
        TinySweep.run(TinySweep.sweep(SETS.replace("[5, 1]", "[1, 5]")), folder.resolve("b"));
        List<String> values = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            try (RowReader<RunRow> rows =
                    ResultsReader.open(folder.resolve(name)).runs()) {
                values.add(rows.stream()
                        .map(row -> row.factors() + row.strategy() + row.replication() + row.outcome("profit"))
                        .sorted()
                        .toList()
                        .toString());
            }
        }
        assertThat(values.get(0)).isEqualTo(values.get(1));
        try (RowReader<RunRow> rows = ResultsReader.open(folder.resolve("a")).runs()) {
            rows.forEachRemaining(row -> {
                Map<String, String> point = new LinkedHashMap<>(sweep.settings(row.point()));
                ParameterSets.values(String.valueOf(point.remove("parameterSet")))
                        .forEach((path, value) -> {
                            if (!OF_THE_BAKERY.contains(path)) {
                                point.put(path, value);
                            }
                        });
                assertThat(row.outcome("profit"))
                        .isEqualTo(
                                Simulation.run(sweep.scenario().parameters(row.strategy(), point), 1, row.replication())
                                        .outcome(Outcome.PROFIT));
            });
        }
    }

    @Test
    void shardsInAnyOrderThreadsAndInterruptionsChangeNothing() {
        for (String experiment : List.of(FIXED, UNTIL, SETS)) {
            Sweep sweep = TinySweep.sweep(experiment);
            Path whole = folder.resolve("whole-" + experiment.hashCode());
            TinySweep.run(sweep, whole);
            assertThat(tables(sharded(sweep, whole))).isEqualTo(tables(whole));
            assertThat(tables(interrupted(sweep, whole.resolveSibling(whole.getFileName() + "-stopped"))))
                    .isEqualTo(tables(whole));
        }
    }

    private Path sharded(Sweep sweep, Path whole) {
        Path merged = whole.resolveSibling(whole.getFileName() + "-merged");
        for (int i = 1; i <= 2; i++) {
            Shard shard = new Shard(i, 2);
            TinySweep.run(sweep, shard.directory(merged), LocalPool.of(2), Optional.of(shard));
        }
        new Merge(new LocalStorage(), () -> Instant.EPOCH, Summaries::of, false)
                .merge(List.of(new Shard(2, 2).directory(merged), new Shard(1, 2).directory(merged)), merged);
        return merged;
    }

    /** Stops again and again, each time after a few runs. */
    private Path interrupted(Sweep sweep, Path directory) {
        RunExecutor impatient = (workload, sink, listener, cancellation) -> {
            AtomicLong taken = new AtomicLong();
            Cancellation own = new Cancellation();
            return LocalPool.of(2)
                    .execute(
                            workload,
                            run -> {
                                sink.accept(run);
                                if (taken.incrementAndGet() == 5) {
                                    own.request();
                                }
                            },
                            listener,
                            own);
        };
        int times = 0;
        while (!TinySweep.run(sweep, directory, impatient, Optional.empty())) {
            times++;
            assertThat(times).isLessThan(200);
        }
        assertThat(times).isPositive();
        return directory;
    }

    @Test
    void pointsStopWhereTheyAreKnownWellEnough() {
        Sweep sweep = TinySweep.sweep(UNTIL);
        TinySweep.run(sweep, folder.resolve("until"));
        try (RowReader<RunRow> rows =
                ResultsReader.open(folder.resolve("until")).runs()) {
            List<RunRow> all = rows.stream().toList();
            long first = all.stream().filter(row -> row.point() == 1).count();
            assertThat(first % 2).isZero();
            assertThat(first / 2).isBetween(9L, 60L);
        }
    }

    private static List<String> tables(Path directory) {
        return List.of(
                TinySweep.read(directory.resolve("runs.csv")),
                TinySweep.read(directory.resolve("summary.csv")),
                TinySweep.read(directory.resolve("failures.csv")),
                TinySweep.read(directory.resolve("design.csv")),
                TinySweep.read(directory.resolve("scenario.yaml")));
    }
}

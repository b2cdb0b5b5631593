package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.Fact;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** A row is a function of parameters, seed and replication, and of nothing else. */
class SameFutureTest {
    private static final ModelParameters BAKERY = Worlds.bakery().years(2).build();
    private static final ModelParameters USUAL = Worlds.usual().build();

    @Test
    void strategiesMeetTheSameWorld() {
        long usual = Simulation.run(BAKERY, 11, 3).exogenousHash();
        ModelParameters aligned = Worlds.bakery()
                .years(2)
                .alignment(1)
                .with("capacity.projectsAtOnce", 9)
                .build();
        ModelParameters doomed = Worlds.bakery()
                .years(2)
                .with("firm.cash", Money.ZERO)
                .with("firm.credit", Money.ZERO)
                .with("background.ownerReserve", 0.0)
                .with("firm.rent", Money.of(1e7))
                .build();
        RunResult exit = Simulation.run(doomed, 11, 3);
        assertThat(Simulation.run(aligned, 11, 3).exogenousHash()).isEqualTo(usual);
        assertThat(exit.weeksRun()).isLessThan(5);
        assertThat(exit.exogenousHash()).isEqualTo(usual);
    }

    @Test
    void otherSeedsAndReplicationsAreOtherWorlds() {
        long hash = Simulation.run(USUAL, 11, 3).exogenousHash();
        assertThat(Simulation.run(USUAL, 12, 3).exogenousHash()).isNotEqualTo(hash);
        assertThat(Simulation.run(USUAL, 11, 4).exogenousHash()).isNotEqualTo(hash);
    }

    @Test
    void aReplicationAloneEqualsItselfInABatch() {
        List<RunResult> forwards = new ArrayList<>();
        for (int replication = 0; replication < 4; replication++) {
            forwards.add(Simulation.run(BAKERY, 5, replication));
        }
        for (int replication = 3; replication >= 0; replication--) {
            assertThat(Simulation.run(BAKERY, 5, replication)).isEqualTo(forwards.get(replication));
        }
    }

    @Test
    void theOrderOfStrategiesDoesNotMatter() {
        ModelParameters aligned = Worlds.bakery().years(2).alignment(1).build();
        List<RunResult> one = List.of(Simulation.run(BAKERY, 5, 0), Simulation.run(aligned, 5, 0));
        List<RunResult> other = List.of(Simulation.run(aligned, 5, 0), Simulation.run(BAKERY, 5, 0));
        assertThat(other).containsExactly(one.get(1), one.get(0));
        assertThat(one.get(0)).isNotEqualTo(one.get(1));
    }

    @Test
    void lookingDoesNotDisturb() {
        RunResult alone = Simulation.run(USUAL, 8, 0);
        List<Fact> facts = new ArrayList<>();
        RunResult watched = Simulation.run(USUAL, 8, 0, facts::add, true);
        assertThat(facts).isNotEmpty();
        boolean open = watched.outcomes().getOrDefault(Outcome.SURVIVAL, 0.0) == 1;
        assertThat(watched.series().rows()).hasSize(alone.weeksRun() - (open ? 0 : 1));
        assertThat(new RunResult(8, 0, watched.weeksRun(), watched.exogenousHash(), watched.outcomes(), Series.NONE))
                .isEqualTo(alone);
    }

    @Test
    void theAuditDoesNotDisturb() {
        assertThat(Futures.outcomes(BAKERY, 8, 0))
                .isEqualTo(Simulation.run(BAKERY, 8, 0).outcomes());
    }

    @Test
    void twoThreadsEqualOne() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<RunResult>> futures = new ArrayList<>();
            for (int replication = 0; replication < 4; replication++) {
                long number = replication;
                futures.add(pool.submit(() -> Simulation.run(USUAL, 6, number)));
            }
            for (int replication = 0; replication < 4; replication++) {
                assertThat(futures.get(replication).get()).isEqualTo(Simulation.run(USUAL, 6, replication));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFurtherStreamChangesNothing() {
        Streams streams = Streams.common(9, 0);
        streams.open(Purpose.TEST, EntityType.CUSTOMER, 0, 0).uniform();
        streams.open(Purpose.CUSTOMER_DEMAND, EntityType.CUSTOMER, 1 << 20, 0).normal();
        Model model = Futures.model(USUAL, streams, FactListener.NONE, Probe.NONE);
        assertThat(model.run()).isEqualTo(Futures.outcomes(USUAL, 9, 0));
    }

    @Test
    void noStreamIsOpenedTwiceAndNoTwoEventsTie() {
        for (ModelParameters parameters : List.of(BAKERY, USUAL, crowded(), starved())) {
            Streams audited = Streams.common(10, 0).auditing();
            Model model = Futures.model(parameters, audited, FactListener.NONE, Probe.NONE);
            model.run();
            assertThat(model.weeksLived()).isPositive();
            assertThatThrownBy(() -> audited.open(Purpose.LANDSCAPE, EntityType.WORLD, 0, 0))
                    .as("the streams of the run were watched")
                    .hasMessageContaining("opened twice");
        }
    }

    /** Many ideas, many firms that come and go. */
    private static ModelParameters crowded() {
        return Worlds.usual()
                .with("innovation.sparks", 60.0)
                .with("background.entryRate", 2.0)
                .with("background.closing", 0.5)
                .with("innovation.gateThreshold", -3.0)
                .alignment(1)
                .build();
    }

    /** Panels for which each idea takes exactly a week, in a firm that often lacks the hours. */
    private static ModelParameters starved() {
        return Worlds.usual()
                .alignment(0)
                .with("innovation.sparks", 200.0)
                .with("innovation.writingHours", 0.5)
                .with("innovation.evaluationHours", 1.0)
                .with("firm.capacityReserve", 1.02)
                .build();
    }
}

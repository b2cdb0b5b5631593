package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;

/** Behaviour under test: a change of the lead in time is told only where chance explains neither side of it. */
class CrossingTest {
    private static final Judgement.Named A = new Judgement.Named("a", "fads");
    private static final Judgement.Named B = new Judgement.Named("b", "regulars");
    private static final int FUTURES = 20;
    private static final int WEEKS = 100;

    @Test
    void theLastWeekOfTheFirstLeadIsNamed() {
        // b minus a is w - 40.5 plus a little of each future, from -39.5 in week 1
        Optional<Crossing> crossing = Crossing.of(runs(w -> 0, 0, WEEKS), runs(w -> w - 40.5, 3, WEEKS));
        assertThat(crossing).contains(new Crossing(40, true, FUTURES, FUTURES));
        assertThat(crossing.orElseThrow().sentence(A, B))
                .isEqualTo("fads leads on profit so far until about week 40; at the end regulars leads in 100 of 100.");
    }

    @Test
    void itIsTheSameSeenFromTheOtherSide() {
        assertThat(Crossing.of(runs(w -> w - 40.5, 3, WEEKS), runs(w -> 0, 0, WEEKS)))
                .contains(new Crossing(40, false, FUTURES, FUTURES));
    }

    @Test
    void aLeadThatChanceExplainsIsNoLead() {
        assertThat(Crossing.of(runs(w -> 0, 0, WEEKS), runs(w -> w - 40.5, 500, WEEKS)))
                .isEmpty();
        assertThat(Crossing.of(runs(w -> 0, 0, WEEKS), runs(w -> w, 3, WEEKS))).isEmpty();
    }

    @Test
    void aClosedFirmKeepsItsProfit() {
        assertThat(Crossing.of(runs(w -> w - 40.5, 3, WEEKS), runs(w -> 5, 0, 10)))
                .contains(new Crossing(45, false, FUTURES, FUTURES));
    }

    @Test
    void withoutWeeksThereIsNothingToTell() {
        RunResult run = new RunResult(1, 0, WEEKS, 0, Map.of(), Series.NONE);
        assertThat(Crossing.of(List.of(run, run), List.of(run, run))).isEmpty();
        assertThat(Crossing.of(List.of(), List.of())).isEmpty();
    }

    /** Profit by week, counted from 1, with a noise that alternates between futures so that its mean is zero. */
    private static List<RunResult> runs(IntToDoubleFunction profit, double noise, int weeks) {
        return IntStream.range(0, FUTURES)
                .mapToObj(f ->
                        new RunResult(1, f, weeks, 0, Map.of(), series(profit, f % 2 == 0 ? noise : -noise, weeks)))
                .toList();
    }

    private static Series series(IntToDoubleFunction profit, double noise, int weeks) {
        return new Series(IntStream.rangeClosed(1, weeks)
                .mapToObj(w -> List.of(profit.applyAsDouble(w) + noise))
                .toList());
    }
}

package org.plumbline.experiments.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.simulation.RunResult;

/** Behaviour under test: "why" names what differs most of each kind, adds up on the books, and is silent otherwise. */
class WhyTest {
    private static final Judgement.Named A = new Judgement.Named("a", "fads");
    private static final Judgement.Named B = new Judgement.Named("b", "regulars");
    private static final int FUTURES = 20;

    private static List<String> why(IntFunction<Map<Outcome, Double>> a, IntFunction<Map<Outcome, Double>> b) {
        List<List<RunResult>> futures = new ArrayList<>();
        for (int future = 0; future < FUTURES; future++) {
            futures.add(List.of(result(future, a.apply(future)), result(future, b.apply(future))));
        }
        Comparison comparison = new Comparison(
                List.of(A, B), futures, 0, Map.of(), outcome -> new OutcomeScale(outcome, 1, "EUR", "1 year"));
        return new Why(comparison, A, B, Weeks.of(52)).sentences();
    }

    private static RunResult result(int replication, Map<Outcome, Double> outcomes) {
        return new RunResult(1, replication, 52, 0, outcomes, Series.NONE);
    }

    /** Values around a base that differ from future to future. */
    private static double around(double base, int future) {
        return base + (future % 2 == 0 ? 1 : -1);
    }

    @Test
    void ofEachKindTheLineThatStandsOutMostIsNamedWithItsMeans() {
        List<String> sentences = why(
                future -> Map.of(
                        Outcome.IDEAS, around(80, future),
                        Outcome.LAUNCHES, 9.0,
                        Outcome.DROPPED_HOURS, 52.0,
                        Outcome.WASTED_SPEND, 3000.0),
                future -> Map.of(
                        Outcome.IDEAS, 81.0,
                        Outcome.LAUNCHES, around(12, future),
                        Outcome.DROPPED_HOURS, around(104, future),
                        Outcome.WASTED_SPEND, around(4000, future)));
        assertThat(sentences)
                .containsExactlyInAnyOrder(
                        "12 against 9 ideas reached the shelf",
                        "2 against 1 hours a week went into work that was dropped",
                        "4.0k against 3.0k were spent on what was dropped or failed");
    }

    @Test
    void salesLessCostsAreTheDifferenceOfProfit() {
        List<String> sentences = why(
                future -> Map.of(Outcome.REVENUE, 500_000.0, Outcome.PROFIT, around(10_000, future)),
                future -> Map.of(Outcome.REVENUE, around(490_000, future), Outcome.PROFIT, 12_000.0));
        assertThat(sentences).containsExactly("sales were 10.0k lower and costs 12.0k lower on average");
    }

    @Test
    void noiseIsNoReason() {
        Map<Outcome, Double> same = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            same.put(outcome, 7.0);
        }
        assertThat(why(future -> same, future -> same)).isEmpty();
        assertThat(why(future -> Map.of(Outcome.LAUNCHES, 8.0), future -> Map.of(Outcome.LAUNCHES, around(8, future))))
                .isEmpty();
    }

    @Test
    void aDifferenceThatIsTheSameInEveryFutureStandsOut() {
        assertThat(why(future -> Map.of(Outcome.LEVER_HOURS, 0.0), future -> Map.of(Outcome.LEVER_HOURS, 104.0)))
                .containsExactly("2 against 0 hours a week went into alignment itself");
    }
}

package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.simulation.Worlds;

/** The law of moments that are drawn ahead is that of a coin thrown each week. Bounds are four standard errors. */
class OccasionsTest {
    private static final int CUSTOMERS = 400;
    private static final int WEEKS = 520;
    private static final double RECONSIDERATION = 5;
    private static final double WORD_OF_MOUTH = 0.49;
    private static final double FORGETTING = 0.8;
    private static final double NOTICING = 0.15;

    private final Streams streams = Streams.common(3, 0).auditing();
    private final MarketParameters market = Worlds.usual()
            .with("market.reconsideration", RECONSIDERATION)
            .with("market.forgetting", FORGETTING)
            .with("market.noticing", NOTICING)
            .build()
            .market();
    private final Customers customers = new Customers(market, new Segments(market, streams, true), CUSTOMERS, streams);
    private final Occasions occasions = new Occasions(market, WORD_OF_MOUTH, customers, streams);

    private double shareOfWeeks(double season, double hazard, IntPredicate happens) {
        double[] hazards = new double[customers.segments().count()];
        Arrays.fill(hazards, hazard);
        double count = 0;
        for (int week = 0; week < WEEKS; week++) {
            occasions.startWeek(season, hazards);
            for (int c = 0; c < CUSTOMERS; c++) {
                boolean any = occasions.any(c);
                boolean does = happens.test(c);
                assertThat(!does || any)
                        .as("something happens only on an occasion")
                        .isTrue();
                count += does ? 1 : 0;
            }
        }
        return count / (WEEKS * CUSTOMERS);
    }

    private static void assertWeekly(double share, double perYear) {
        double expected = 1 - Math.exp(-perYear / 52);
        double error = Math.sqrt(expected * (1 - expected) / (WEEKS * CUSTOMERS));
        assertThat(share).isCloseTo(expected, within(4 * error));
    }

    @Test
    void customersThinkTheirChoiceOverAtTheirRate() {
        assertWeekly(
                shareOfWeeks(1, 0, c -> {
                    boolean due = occasions.thinksOver(c);
                    if (due) {
                        occasions.habit(c);
                        occasions.choosing(c);
                    }
                    return due;
                }),
                RECONSIDERATION);
    }

    @Test
    void customersHearAtTheirRate() {
        assertWeekly(shareOfWeeks(1, 0, c -> occasions.hears(c) && occasions.hearing(c) < 1), WORD_OF_MOUTH);
    }

    @Test
    void customersForgetAtTheirRate() {
        assertWeekly(shareOfWeeks(1, 0, c -> occasions.forgets(c) && occasions.forgetting(c) < 1), FORGETTING);
    }

    @Test
    void customersMayLearnAtTheGreatestHazard() {
        assertWeekly(
                shareOfWeeks(1, 8.7, c -> {
                    boolean may = occasions.mayLearn(c);
                    while (occasions.mayLearn(c)) {
                        occasions.learning(c);
                    }
                    return may;
                }),
                8.7);
    }

    @Test
    void noticingFollowsPurchasesAndTheSeason() {
        double expected = 0;
        for (int c = 0; c < CUSTOMERS; c++) {
            expected += 1 - Math.exp(-NOTICING * 2 * customers.rate(c) / 52);
        }
        expected /= CUSTOMERS;
        double error = Math.sqrt(expected * (1 - expected) / (WEEKS * CUSTOMERS));
        assertThat(shareOfWeeks(2, 0, occasions::notices)).isCloseTo(expected, within(4 * error));
    }

    @Test
    void nobodyNoticesInASeasonWithoutPurchases() {
        assertThat(shareOfWeeks(0, 0, occasions::notices)).isZero();
    }

    @Test
    void whoIsCalledIsLookedAt() {
        occasions.startWeek(0, new double[customers.segments().count()]);
        int idle = 0;
        while (occasions.any(idle)) {
            idle++;
        }
        occasions.call(idle);
        assertThat(occasions.any(idle)).isTrue();
    }

    @Test
    void withoutARateNothingEverHappens() {
        Streams others = Streams.common(4, 0);
        MarketParameters still =
                Worlds.usual().with("market.forgetting", 0.0).build().market();
        Occasions none =
                new Occasions(still, 0, new Customers(still, new Segments(still, others, true), 50, others), others);
        for (int week = 0; week < 2000; week++) {
            none.startWeek(1, new double[4]);
            for (int c = 0; c < 50; c++) {
                assertThat(none.hears(c) || none.forgets(c) || none.mayLearn(c)).isFalse();
            }
        }
    }
}

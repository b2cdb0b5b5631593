package org.plumbline.sim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

class BeliefLawTest {
    private static final BeliefLaw LAW = new BeliefLaw(20, 0.1, 0.8, 6, 0.25, 0.4, 0.5, 0.3, 1.2);

    /** A law in which every term of the moments weighs much. */
    private static final BeliefLaw MIXED = new BeliefLaw(4, 0.3, 0.8, 3, 0.5, 0.4, 1.5, 0.6, 1.2);

    @Test
    void eventsMoveABeliefPartOfTheWay() {
        assertThat(LAW.contact(1, 3)).isCloseTo(1.2, within(1e-15));
        assertThat(LAW.message(1, 2, 0)).isCloseTo(1.25, within(1e-15));
        assertThat(LAW.message(1, 2, -1)).isCloseTo(1.15, within(1e-15));
        assertThat(LAW.newcomer(0.5, 2)).isCloseTo(2.9, within(1e-15));
        assertThat(LAW.drift(3, 1, Math.log(2) / 0.5)).isCloseTo(2, within(1e-14));
    }

    @Test
    void oneLongDriftEqualsManyShortOnes() {
        double belief = 3;
        for (int step = 0; step < 100; step++) {
            belief = LAW.drift(belief, -1, 0.02);
        }
        assertThat(belief).isCloseTo(LAW.drift(3, -1, 2), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.8, 0.99})
    void messagesAtTheRateOfTheFormulaGiveTheVisionItsWeight(double weight) {
        double rate = weight * (4 * 0.2 + 0.1 + 0.3) / ((1 - weight) * 0.25);
        BeliefLaw law = new BeliefLaw(4, 0.2, 1, rate, 0.25, 0, 0.3, 0.1, 1);
        assertThat(law.visionWeight()).isCloseTo(weight, within(1e-14));
    }

    @Test
    void withoutMessagesOrPullBeliefsSettleOnTheMarket() {
        StationaryBelief moments = new BeliefLaw(3, 0.2, 0.5, 0, 0.25, 0, 0, 0, 1).stationary(7, 4);
        assertThat(moments.mean()).isZero();
        assertThat(moments.secondMoment()).isCloseTo(0.04 * 0.25 / 0.36, within(1e-15));
    }

    @Test
    void withTurnoverAloneBeliefsAreNewcomers() {
        StationaryBelief moments = new BeliefLaw(0, 0, 0, 0, 0, 0, 0, 2, 1.5).stationary(7, 4);
        assertThat(moments.mean()).isEqualTo(4);
        assertThat(moments.variance()).isCloseTo(2.25, within(1e-14));
        assertThat(moments.anchorProduct()).isCloseTo(16 + 2.25, within(1e-14));
    }

    /**
     * An event-driven simulation of 200,000 people over five units of time, of which the slowest memory is 0.21. Each of
     * the three bounds is 4.5 standard errors or more of its mean: false alarms below 1 in 50,000 for another seed.
     */
    @Test
    void stationaryMomentsHoldInContinuousTime() {
        double visionError = 0.9;
        double newcomerError = -0.6;
        Draws draws = draws(5);
        int people = 200_000;
        double[] sums = new double[3];
        for (int person = 0; person < people; person++) {
            life(MIXED, visionError, newcomerError, 5, draws, sums);
        }
        StationaryBelief expected = MIXED.stationary(visionError, newcomerError);
        assertThat(sums[0] / people).isCloseTo(expected.mean(), within(0.008));
        assertThat(sums[1] / people).isCloseTo(expected.secondMoment(), within(0.0085));
        assertThat(sums[2] / people).isCloseTo(expected.anchorProduct(), within(0.0125));
    }

    /** Bounds of at least 4.5 standard errors with 100,000 draws. */
    @Test
    void stationaryBeliefsKeepTheMomentsAndTheTieToTheAnchor() {
        StationaryBelief expected = MIXED.stationary(0.9, -0.6);
        Draws draws = draws(8);
        int people = 100_000;
        double[] sums = new double[3];
        for (int person = 0; person < people; person++) {
            double anchor = MIXED.newcomer(-0.6, draws.normal());
            add(sums, MIXED.stationaryBelief(0.9, -0.6, anchor, draws.normal()), anchor);
        }
        assertThat(sums[0] / people).isCloseTo(expected.mean(), within(0.011));
        assertThat(sums[1] / people).isCloseTo(expected.secondMoment(), within(0.012));
        assertThat(sums[2] / people).isCloseTo(expected.anchorProduct(), within(0.018));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatThrownBy(() -> new BeliefLaw(Double.NaN, 0, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("phi (NaN)");
        assertThatThrownBy(() -> new BeliefLaw(1, 1.5, 0, 0, 0, 0, 0, 0, 0)).hasMessageContaining("eta (1.5)");
        assertThatThrownBy(() -> new BeliefLaw(1, 1, 0, 0, -0.1, 0, 0, 0, 0)).hasMessageContaining("lambda (-0.1)");
        assertThatThrownBy(() -> LAW.drift(0, 0, -1)).hasMessageContaining("elapsed time (-1.0)");
        assertThatThrownBy(() -> new BeliefLaw(0, 0, 0, 0, 0, 0, 0, 0, 0).stationary(1, 1))
                .hasMessageContaining("no stationary law");
    }

    private static void life(
            BeliefLaw law, double visionError, double newcomerError, double until, Draws draws, double[] sums) {
        double rate = law.phi() + law.c() + law.tau();
        double anchor = law.newcomer(newcomerError, draws.normal());
        double belief = anchor;
        double now = 0;
        double next = draws.exponential() / rate;
        while (next < until) {
            belief = law.drift(belief, anchor, next - now);
            double which = draws.uniform() * rate;
            if (which < law.phi()) {
                belief = law.contact(belief, law.sigma() * draws.normal());
            } else if (which < law.phi() + law.c()) {
                belief = law.message(belief, visionError, draws.normal());
            } else {
                anchor = law.newcomer(newcomerError, draws.normal());
                belief = anchor;
            }
            now = next;
            next += draws.exponential() / rate;
        }
        add(sums, law.drift(belief, anchor, until - now), anchor);
    }

    private static void add(double[] sums, double belief, double anchor) {
        sums[0] += belief;
        sums[1] += belief * belief;
        sums[2] += belief * anchor;
    }

    private static Draws draws(long seed) {
        return Streams.common(seed, 0).open(Purpose.TEST, EntityType.WORLD, 0, 0);
    }
}

package org.plumbline.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.design.Effect;
import org.plumbline.experiments.design.FractionalFactorial;
import org.plumbline.experiments.statistics.Estimate;

class FactorialAnalysisTest {
    /** Pilot plant data of Box, Hunter and Hunter (2005), chapter 5: cells in standard order, two runs each. */
    static final double[][] PILOT_PLANT = {
        {59, 61}, {74, 70}, {50, 58}, {69, 67}, {50, 54}, {81, 85}, {46, 44}, {79, 81}
    };

    private static final double[] EFFECTS = {23, -5, 1.5, 1.5, 10, 0, .5};

    @Test
    void independentRunsGiveThePublishedEffectsAndTheirError() {
        List<FactorialEffect> effects = FactorialAnalysis.full(3).independent(PILOT_PLANT, 0.95);
        assertThat(effects)
                .extracting(effect -> effect.effect().letters())
                .containsExactly("A", "B", "C", "AB", "AC", "BC", "ABC");
        for (int i = 0; i < EFFECTS.length; i++) {
            double expected = EFFECTS[i];
            FactorialEffect effect = effects.get(i);
            Estimate interval = effect.estimate();
            assertThat(value(effect)).isCloseTo(expected, within(1e-12));
            assertThat(interval.upper().orElseThrow() - expected).isCloseTo(3.2611823229, within(5e-11));
            assertThat(expected - interval.lower().orElseThrow()).isCloseTo(3.2611823229, within(5e-11));
        }
    }

    @Test
    void sharedNoiseOfAReplicationDoesNotWidenPairedIntervals() {
        double[][] shared = Arrays.stream(PILOT_PLANT)
                .map(cell -> new double[] {cell[0] - 1000, cell[1] + 1000})
                .toArray(double[][]::new);
        FactorialAnalysis analysis = FactorialAnalysis.full(3);
        List<FactorialEffect> plain = analysis.paired(PILOT_PLANT, 0.95);
        List<FactorialEffect> noisy = analysis.paired(shared, 0.95);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(value(noisy.get(i))).isCloseTo(value(plain.get(i)), within(1e-9));
            assertThat(upper(noisy.get(i))).isCloseTo(upper(plain.get(i)), within(1e-9));
        }
        assertThat(upper(analysis.independent(shared, 0.95).get(0))).isGreaterThan(1000);
    }

    @Test
    void pairedIntervalIsThatOfTheEffectsWithinReplications() {
        FactorialEffect a = FactorialAnalysis.full(3).paired(PILOT_PLANT, 0.95).get(0);
        double first = (74 + 69 + 81 + 79 - 59 - 50 - 50 - 46) / 4.0;
        double second = (70 + 67 + 85 + 81 - 61 - 58 - 54 - 44) / 4.0;
        assertThat(value(a)).isCloseTo((first + second) / 2, within(1e-12));
        assertThat(upper(a) - value(a)).isCloseTo(12.7062047361747 * Math.abs(first - second) / 2, within(1e-9));
    }

    @Test
    void oneRunACellHasEffectsWithoutErrorAndHalfNormalScores() {
        double[] means = Arrays.stream(PILOT_PLANT)
                .mapToDouble(cell -> (cell[0] + cell[1]) / 2)
                .toArray();
        List<FactorialEffect> effects = FactorialAnalysis.full(3).unreplicated(means, 0.95);
        assertThat(effects).allMatch(effect -> effect.estimate().lower().isEmpty());
        List<HalfNormalScore> scores = HalfNormalScore.of(effects);
        assertThat(scores.get(0).effect().effect()).isEqualTo(Effect.of("BC"));
        assertThat(scores.get(6).effect().effect()).isEqualTo(Effect.of("A"));
        assertThat(scores.get(3).score()).isCloseTo(0.674489750196082, within(1e-12));
        assertThat(scores).extracting(HalfNormalScore::score).isSorted();
    }

    @Test
    void aFractionEstimatesTheSumOfAliasedEffects() {
        FractionalFactorial fraction = FractionalFactorial.of(3, 1);
        double[] outcomes = new double[4];
        for (int i = 0; i < 4; i++) {
            int high = fraction.high(i);
            outcomes[i] = 10 * Effect.of("A").sign(high) + Effect.of("BC").sign(high);
        }
        List<FactorialEffect> effects = FactorialAnalysis.of(fraction).unreplicated(outcomes, 0.95);
        assertThat(effects).extracting(effect -> effect.effect().letters()).containsExactly("A", "B", "C");
        assertThat(effects).extracting(FactorialAnalysisTest::value).containsExactly(22.0, 0.0, 0.0);
    }

    @Test
    void tablesOfTheWrongSizeAreRefused() {
        FactorialAnalysis analysis = FactorialAnalysis.full(2);
        assertThatThrownBy(() -> analysis.paired(PILOT_PLANT, 0.95)).hasMessageContaining("8 points for 4 points");
        assertThatThrownBy(() -> analysis.paired(new double[][] {{1, 2}, {1, 2}, {1}, {1, 2}}, 0.95))
                .hasMessageContaining("1 outcomes for 2");
        assertThatThrownBy(() -> FactorialAnalysis.full(17)).hasMessageContaining("not 17");
    }

    private static double value(FactorialEffect effect) {
        return effect.estimate().mean().orElseThrow();
    }

    private static double upper(FactorialEffect effect) {
        return effect.estimate().upper().orElseThrow();
    }
}

package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.experiments.ReferenceValues;

/** Methods on ten pairs, against their reference values; differences there are a minus b. */
class PairsTest {
    private static final ReferenceValues PAIRED = ReferenceValues.of("statistics/paired");
    private static final Sample A = PAIRED.sample("a");
    private static final Sample B = PAIRED.sample("b");
    private static final Sample DIFFERENCES = Sample.differences(B, A);
    private static final Sample CONSTANT = Sample.of(2, 2, 2);

    @Test
    void welchAgreesWithTheReference() {
        TestResult test = Welch.test(B, A);
        PAIRED.agree(test.statistic(), "welch.t");
        PAIRED.agree(test.degreesOfFreedom(), "welch.df");
        PAIRED.agree(test.pValue(), "welch.p");
        Estimate difference = Welch.difference(B, A, 0.95);
        PAIRED.agree(difference.lower(), "welch.lower");
        PAIRED.agree(difference.upper(), "welch.upper");
    }

    @Test
    void welchSaysWhatItCannotDo() {
        assertThat(Welch.test(CONSTANT, CONSTANT).status().isOk()).isFalse();
        assertThat(Welch.test(Sample.of(1), A).pValue()).isEmpty();
        assertThat(Welch.difference(Sample.of(1), A, 0.95).mean()).isEmpty();
        assertThat(Welch.difference(CONSTANT, CONSTANT, 0.95).method()).isEqualTo(Method.IDENTICAL);
    }

    @Test
    void varianceReductionAgreesWithTheReference() {
        VarianceReduction gain = VarianceReduction.of(A, B);
        PAIRED.agree(gain.factor(), "vrf");
        PAIRED.agree(gain.correlation(), "correlation");
        assertThat(VarianceReduction.of(A, A).factor()).isEmpty();
        assertThat(VarianceReduction.of(CONSTANT, Sample.of(1, 2, 3)).correlation())
                .isEmpty();
    }

    /** On e^U and e^(0.9 U), with U spread evenly so that nothing is left to chance. */
    @Test
    void sharedNumbersGainWhatTheorySays() {
        int n = 100_000;
        double[] one = new double[n];
        double[] other = new double[n];
        double[] antithetic = new double[n];
        for (int i = 0; i < n; i++) {
            double u = (i + 0.5) / n;
            one[i] = Math.exp(u);
            other[i] = Math.exp(0.9 * u);
            antithetic[i] = (Math.exp(u) + Math.exp(1 - u)) / 2;
        }
        Sample a = Sample.of(one);
        Sample b = Sample.of(other);
        double unbiased = n / (n - 1.0);
        assertThat(a.variance() + b.variance()).isCloseTo(.4172209369 * unbiased, within(1e-9));
        assertThat(Sample.differences(a, b).variance()).isCloseTo(.0054233428 * unbiased, within(1e-9));
        double factor = VarianceReduction.of(a, b).factor().orElseThrow();
        assertThat(1 - 1 / factor).isCloseTo(.9870012688, within(1e-9));
        double left = Sample.of(antithetic).variance() / (a.variance() / 2);
        assertThat(1 - left).isCloseTo(.9676700714, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.2", "1.5"})
    void equivalenceAgreesWithTheReference(String margin) {
        Equivalence equivalence = Equivalence.of(DIFFERENCES, Double.parseDouble(margin), 0.05);
        PAIRED.agree(equivalence.test().pValue(), "tost." + margin);
        PAIRED.agree(equivalence.interval().lower(), "tost.lower");
        PAIRED.agree(equivalence.interval().upper(), "tost.upper");
        assertThat(equivalence.equivalent())
                .isEqualTo(equivalence.test().pValue().orElseThrow() < 0.05);
    }

    @Test
    void equalDifferencesAreEquivalentBelowTheMarginAlone() {
        assertThat(Equivalence.of(CONSTANT, 2, 0.05).equivalent()).isFalse();
        assertThat(Equivalence.of(CONSTANT, 2.1, 0.05).equivalent()).isTrue();
        assertThat(Equivalence.of(CONSTANT, 2.1, 0.05).test().pValue()).isEmpty();
        assertThatThrownBy(() -> Equivalence.of(CONSTANT, 0, 0.05)).hasMessageContaining("margin (0.0)");
    }

    @Test
    void effectSizesAgreeWithTheReference() {
        EffectSizes effects = EffectSizes.of(B, A);
        PAIRED.agree(effects.dz(), "effect.dz");
        PAIRED.agree(effects.d(), "effect.d");
        PAIRED.agree(effects.g(), "effect.g");
        PAIRED.agree(EffectSizes.correction(9), "effect.j9");
        assertThat(EffectSizes.of(CONSTANT, CONSTANT).dz()).isEmpty();
    }

    @Test
    void theCorrectionIsContinuousWhereItChangesItsFormula() {
        double before = EffectSizes.correction(99_999);
        double after = EffectSizes.correction(100_001);
        assertThat(after - before).isBetween(0.0, 1e-9);
    }

    @Test
    void spreadAgreesWithTheReference() {
        TestResult independent = Spread.brownForsythe(List.of(A, B));
        PAIRED.agree(independent.statistic(), "brownForsythe.F");
        PAIRED.agree(independent.pValue(), "brownForsythe.p");
        TestResult paired = Spread.pitmanMorgan(A, B);
        PAIRED.agree(paired.statistic(), "pitmanMorgan.r");
        PAIRED.agree(paired.pValue(), "pitmanMorgan.p");
    }

    @Test
    void superiorityAgreesWithTheReference() {
        Estimate paired = Superiority.paired(DIFFERENCES, 0.95);
        PAIRED.agree(paired.mean(), "superiority.paired");
        assertThat(paired.method()).isEqualTo(Method.WILSON);
        Estimate independent = Superiority.independent(A, B, 0.95);
        PAIRED.agree(independent.mean(), "superiority.independent");
        PAIRED.agree(Superiority.deLongError(A, B), "superiority.se");
        assertThat(independent.contains(0.5)).isTrue();
    }

    @Test
    void tiesCountOneHalf() {
        assertThat(Superiority.paired(Sample.of(1, 0, -1, 0), 0.95).mean()).hasValue(0.5);
        assertThat(Superiority.independent(Sample.of(1, 2), Sample.of(1, 2), 0.95)
                        .mean())
                .hasValue(0.5);
        assertThat(Superiority.independent(Sample.of(5, 6), Sample.of(1, 2), 0.95)
                        .status()
                        .isOk())
                .isFalse();
    }
}

package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.experiments.ReferenceValues;

class StudentTTest {
    private static final ReferenceValues PAIRED = ReferenceValues.of("statistics/paired");
    private static final Sample DIFFERENCES = Sample.differences(PAIRED.sample("b"), PAIRED.sample("a"));

    @Test
    void theIntervalOfPairsAgreesWithTheReference() {
        Estimate estimate = StudentT.pairedDifference(DIFFERENCES, 0.95);
        PAIRED.agree(estimate.mean(), "paired.mean");
        PAIRED.agree(estimate.lower(), "paired.lower");
        PAIRED.agree(estimate.upper(), "paired.upper");
        PAIRED.agree(DIFFERENCES.standardDeviation(), "paired.sd");
        assertThat(estimate.n()).isEqualTo(10);
        assertThat(estimate.method()).isEqualTo(Method.PAIRED_T);
    }

    @Test
    void theTestOfPairsAgreesWithTheReference() {
        TestResult test = StudentT.pairedTest(DIFFERENCES);
        PAIRED.agree(test.statistic(), "paired.t");
        PAIRED.agree(test.pValue(), "paired.p");
    }

    @Test
    void criticalValuesAreExactAtTwoDegreesOfFreedom() {
        assertThat(StudentT.critical(2, 0.95)).isCloseTo(4.302652729749, within(1e-12));
    }

    @Test
    void equalDifferencesAreAPointAndHaveNoTest() {
        Sample constant = Sample.of(0.1, 0.1, 0.1);
        Estimate estimate = StudentT.pairedDifference(constant, 0.95);
        assertThat(estimate.method()).isEqualTo(Method.DETERMINISTIC_DIFFERENCE);
        assertThat(estimate.lower()).hasValue(0.1);
        assertThat(estimate.upper()).hasValue(0.1);
        assertThat(StudentT.pairedTest(constant).status()).hasToString("UNDEFINED(all differences are equal)");
    }

    @Test
    void noDifferencesAreIdentical() {
        Estimate estimate = StudentT.pairedDifference(Sample.of(0, 0, -0.0), 0.95);
        assertThat(estimate.method()).isEqualTo(Method.IDENTICAL);
        assertThat(estimate.mean()).hasValue(0);
    }

    @Test
    void oneRunHasAMeanAndNoInterval() {
        Estimate estimate = StudentT.mean(Sample.of(5), 0.95);
        assertThat(estimate.mean()).hasValue(5);
        assertThat(estimate.hasInterval()).isFalse();
        assertThat(estimate.status().isOk()).isFalse();
    }

    @Test
    void noRunsHaveNothing() {
        Estimate estimate = StudentT.mean(Sample.of(), 0.95);
        assertThat(estimate.mean()).isEmpty();
        assertThat(estimate.toString()).doesNotContain("NaN");
        assertThat(StudentT.pairedTest(Sample.of()).pValue()).isEmpty();
    }

    @Test
    void aSampleRefusesWhatIsNotANumber() {
        assertThatThrownBy(() -> Sample.of(1, Double.NaN)).hasMessageContaining("value 1 of a sample (NaN)");
        assertThatThrownBy(() -> Sample.differences(Sample.of(1), Sample.of(1, 2)))
                .hasMessageContaining("not 1 and 2");
    }
}

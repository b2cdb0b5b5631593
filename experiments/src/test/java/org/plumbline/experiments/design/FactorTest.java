package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorTest {
    @Test
    void linearRangeIsCutInProportion() {
        Factor factor = RangeFactor.linear("turbulence", 0.1, 0.7);
        assertThat(factor.at(0)).isEqualTo(FactorValue.of(0.1));
        assertThat(factor.at(0.25).number()).isCloseTo(0.25, within(1e-15));
        assertThat(factor.at(1)).isEqualTo(FactorValue.of(0.7));
    }

    @Test
    void logarithmicRangeHasItsGeometricMeanInTheMiddleAndItsEndsExactly() {
        Factor factor = RangeFactor.logarithmic("cash", 1_000, 100_000);
        assertThat(factor.at(0.5).number()).isCloseTo(10_000, within(1e-8));
        assertThat(factor.at(0).number()).isBetween(1_000.0, 1_000.0000001);
        assertThat(factor.at(1).number()).isBetween(99_999.9999999, 100_000.0);
        assertThat(factor.centre()).isEqualTo(factor.at(0.5));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0.2499, 3", "0.25, 4", "0.5, 5", "0.75, 6", "0.9999, 6", "1, 6"})
    void wholeNumbersGetEqualSharesOfTheUnitInterval(double unit, double value) {
        assertThat(RangeFactor.whole("firms", 3, 6).at(unit)).isEqualTo(FactorValue.of(value));
    }

    @Test
    void wholeNumbersOnALogarithmicScaleGetEqualSharesOfTheLogarithm() {
        Factor factor = new RangeFactor("customers", 1, 7, Scale.LOGARITHMIC, true);
        assertThat(factor.at(1 / 3.0 - 1e-9)).isEqualTo(FactorValue.of(1));
        assertThat(factor.at(1 / 3.0 + 1e-9)).isEqualTo(FactorValue.of(2));
        assertThat(factor.at(1)).isEqualTo(FactorValue.of(7));
    }

    @ParameterizedTest
    @CsvSource({"0, a", "0.33, a", "0.34, b", "0.67, c", "1, c"})
    void levelsGetEqualSharesOfTheUnitInterval(double unit, String level) {
        assertThat(LevelFactor.named("strategy", "a", "b", "c").at(unit)).isEqualTo(FactorValue.of(level));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void coordinatesOutsideTheUnitIntervalAreRefused(double unit) {
        assertThatThrownBy(() -> RangeFactor.linear("x", 0, 1).at(unit)).hasMessageContaining("must lie in [0, 1]");
        assertThatThrownBy(() -> LevelFactor.numeric("x", 0, 1).at(unit)).hasMessageContaining("must lie in [0, 1]");
    }

    @Test
    void stepsAreEvenAndEndExactly() {
        assertThat(RangeFactor.linear("turbulence", 0, 0.5).steps(6))
                .isEqualTo(LevelFactor.numeric("turbulence", 0, 0.1, 0.2, 0.3, 0.4, 0.5));
        assertThat(RangeFactor.logarithmic("x", 1, 100).steps(3).levels())
                .extracting(FactorValue::number)
                .satisfiesExactly(
                        x -> assertThat(x).isEqualTo(1),
                        x -> assertThat(x).isCloseTo(10, within(1e-14)),
                        x -> assertThat(x).isEqualTo(100));
        assertThatThrownBy(() -> RangeFactor.whole("firms", 1, 4).steps(3)).hasMessageContaining("2.5");
    }

    @Test
    void impossibleFactorsAreRefusedWithTheirValues() {
        assertThatThrownBy(() -> RangeFactor.linear("x", 2, 2)).hasMessageContaining("x ranges from 2.0 to 2.0");
        assertThatThrownBy(() -> RangeFactor.linear("x", Double.NaN, 2)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> RangeFactor.logarithmic("x", 0, 2)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new RangeFactor("x", 0.5, 2, Scale.LINEAR, true))
                .hasMessageContaining("must be whole");
        assertThatThrownBy(() -> LevelFactor.numeric("x", 1, 1)).hasMessageContaining("lists a level twice");
        assertThatThrownBy(() -> LevelFactor.numeric("x")).hasMessageContaining("no levels");
        assertThatThrownBy(() -> new LevelFactor("x", java.util.List.of(FactorValue.of(1), FactorValue.of("a"))))
                .hasMessageContaining("mixes numbers and names");
        assertThatThrownBy(() -> FactorValue.of(Double.POSITIVE_INFINITY)).hasMessageContaining("finite");
        assertThatThrownBy(() -> FactorValue.of(" ")).hasMessageContaining("blank");
    }

    @Test
    void centresExistWhereTheyMeanSomething() {
        assertThat(RangeFactor.whole("x", 1, 5).centre()).isEqualTo(FactorValue.of(3));
        assertThat(LevelFactor.numeric("x", 1, 4).centre()).isEqualTo(FactorValue.of(2.5));
        assertThatThrownBy(() -> RangeFactor.whole("x", 1, 4).centre())
                .hasMessageContaining("half-way between 1 and 4");
        assertThatThrownBy(() -> LevelFactor.named("x", "a", "b").centre()).hasMessageContaining("has no centre");
    }

    @Test
    void zeroHasNoSignAndNamesAreNotNumbers() {
        assertThat(FactorValue.of(-0.0)).isEqualTo(FactorValue.of(0.0));
        assertThat(FactorValue.of(-0.0)).hasToString("0");
        assertThatThrownBy(() -> FactorValue.of("a").number()).hasMessageContaining("'a' is a name");
    }
}

package org.plumbline.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EstimateTest {
    @ParameterizedTest
    @CsvSource({
        "123456789, 123456790",
        "0.00012345678499, 0.00012345678",
        "-2.99999999999, -3",
        "0, 0",
        "-0.0, 0",
        "1e-300, 1e-300",
        "12345678.5, 12345678"
    })
    void storedNumbersKeepEightDigits(double value, double stored) {
        assertThat(SignificantDigits.round(value)).isEqualTo(stored);
        assertThat(1 / SignificantDigits.round(value)).isNotEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsRefused(double value) {
        assertThatThrownBy(() -> SignificantDigits.round(value)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Estimate.of(value, 0, 1, 0.95, 5, Method.T)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Estimate.of(0, 0, 1, value, 5, Method.T)).hasMessageContaining("confidence");
    }

    @Test
    void roundingTakesEveryPart() {
        Estimate rounded = Estimate.of(1.000000001, 0.999999999, 2.123456789, 0.95, 5, Method.T)
                .rounded();
        assertThat(rounded).isEqualTo(Estimate.of(1, 1, 2.1234568, 0.95, 5, Method.T));
        assertThat(Estimate.undefined(0.95, 0, Method.T, "no runs").rounded().mean())
                .isEmpty();
    }

    @Test
    void theStatusKeepsInStepWithWhatIsThere() {
        OptionalDouble one = OptionalDouble.of(1);
        assertThatThrownBy(() -> new Estimate(one, OptionalDouble.empty(), one, 0.95, 3, Method.T, Status.OK))
                .hasMessageContaining("OK exactly if");
        assertThatThrownBy(() -> new Estimate(one, one, one, 0.95, 3, Method.T, Status.undefined("why")))
                .hasMessageContaining("OK exactly if");
        assertThatThrownBy(() -> Estimate.of(1, 2, 1, 0.95, 3, Method.T)).hasMessageContaining("lower end (2.0)");
        assertThatThrownBy(() -> Status.undefined(" ")).hasMessageContaining("blank");
    }

    @Test
    void anIntervalContainsItsEnds() {
        Estimate estimate = Estimate.of(1, 0, 2, 0.95, 3, Method.T);
        assertThat(estimate.contains(0)).isTrue();
        assertThat(estimate.contains(2)).isTrue();
        assertThat(estimate.contains(-1e-300)).isFalse();
        assertThat(estimate.halfWidth()).isEqualTo(1);
        Estimate none = Estimate.withoutInterval(1, 0.95, 1, Method.T, "one run");
        assertThat(none.contains(1)).isFalse();
        assertThatThrownBy(none::halfWidth).hasMessageContaining("one run");
    }
}

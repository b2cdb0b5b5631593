package org.plumbline.visualization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "-0.0;0",
                "1;1",
                "0.1;0.1",
                "1234567.891;1234567.9",
                "-0.000012345678912;-0.000012345679",
                "1e12;1000000000000",
                "1e-12;0.000000000001"
            })
    void cellsHaveEightDigitsAndNoExponent(double value, String text) {
        assertThat(Numbers.cell(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0;0",
                "1234.5;1,235",
                "-1234.5;\u22121,235",
                "12.345;12.3",
                "0.0123456;0.0123",
                "999.9;1,000",
                "1e12;1,000,000,000,000",
                "-0.0004;\u22120.0004"
            })
    void peopleReadThreeDigits(double value, String text) {
        assertThat(Numbers.plain(value)).isEqualTo(text);
    }

    @Test
    void differencesCarryTheirSignAndZeroNone() {
        assertThat(List.of(Numbers.signed(2), Numbers.signed(-2), Numbers.signed(0), Numbers.signed(0.04, 1)))
                .containsExactly("+2", "\u22122", "0", "0");
    }

    @Test
    void anUndefinedNumberIsRefused() {
        assertThatThrownBy(() -> Numbers.cell(Double.NaN)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Numbers.plain(Double.POSITIVE_INFINITY)).hasMessageContaining("must be finite");
    }
}

package org.plumbline.experiments.results.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour under test: the text of a number reads back the same, has the fewest digits, and is nearest of these. */
class ShortestNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-17, -17",
        "0.1, 0.1",
        "0.5, 0.5",
        "-12.5, -12.5",
        "123456.78, 123456.78",
        "0.30000000000000004, 0.30000000000000004",
        "0.000001, 0.000001",
        "0.00000015, 1.5e-7",
        "9007199254740991, 9007199254740991",
        "9007199254740992, 9007199254740992",
        "1e20, 100000000000000000000",
        "1e21, 1e21",
        "-1.25e300, -1.25e300",
        "2e23, 2e23",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "1.7976931348623157E308, 1.7976931348623157e308",
        "4.9E-324, 5e-324",
        "9.5E-323, 9.4e-323",
        "2.0E-3, 0.002",
        "1.1E-5, 0.000011",
        "1e23, 1e23",
        "9.999999999999999e22, 1e23"
    })
    void knownTexts(double value, String text) {
        assertThat(ShortestNumber.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void undefinedValuesAreRefused(double value) {
        assertThatThrownBy(() -> ShortestNumber.text(value)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> ShortestNumber.estimate(value)).hasMessageContaining("must be finite");
    }

    @Test
    void estimatesHaveEightDigits() {
        assertThat(ShortestNumber.estimate(1234.56789012)).isEqualTo("1234.5679");
        assertThat(ShortestNumber.estimate(2.0 / 3)).isEqualTo("0.66666667");
        assertThat(ShortestNumber.estimate(0)).isEqualTo("0");
    }

    @Test
    void randomBitPatterns() {
        SplittableRandom random = new SplittableRandom(20240229);
        for (int i = 0; i < 3_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                requireShortest(value);
            }
        }
    }

    @Test
    void valuesAsModelsMakeThem() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 3_000; i++) {
            requireShortest(random.nextDouble());
            requireShortest(random.nextLong(-100_000_000, 100_000_000) / 100.0);
            requireShortest(random.nextDouble() * 1e6);
        }
    }

    @Test
    void everyPowerOfTwoAndTenWithNeighbours() {
        for (int e = Double.MIN_EXPONENT - 52; e <= Double.MAX_EXPONENT; e++) {
            requireNeighbourhood(Math.scalb(1.0, e));
        }
        for (int e = -323; e <= 308; e++) {
            requireNeighbourhood(Double.parseDouble("1e" + e));
        }
    }

    @Test
    void smallestSubnormals() {
        for (long bits = 1; bits < 3000; bits++) {
            requireShortest(Double.longBitsToDouble(bits));
        }
    }

    private static void requireNeighbourhood(double value) {
        requireShortest(value);
        requireShortest(Math.nextUp(value));
        if (value > Double.MIN_VALUE) {
            requireShortest(Math.nextDown(value));
        }
    }

    private static void requireShortest(double value) {
        String text = ShortestNumber.text(value);
        BigDecimal written = new BigDecimal(text);
        boolean right =
                Double.parseDouble(text) == value && (value == 0 || written.compareTo(fewestDigits(value)) == 0);
        if (!right) {
            fail("%s was written as %s", value, text);
        }
    }

    /** By search: the nearest decimals of 1, 2, ... digits on both sides, until one reads back the same. */
    private static BigDecimal fewestDigits(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; ; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest.stripTrailingZeros();
            }
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal other = exact.round(new MathContext(digits, mode));
                if (other.doubleValue() == value) {
                    return other.stripTrailingZeros();
                }
            }
        }
    }
}

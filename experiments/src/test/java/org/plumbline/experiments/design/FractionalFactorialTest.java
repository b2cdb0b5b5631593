package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionalFactorialTest {
    @ParameterizedTest
    @CsvSource({"3,1,3", "4,1,4", "5,1,5", "5,2,3", "6,2,4", "7,3,4", "7,4,3", "8,4,4", "8,2,5"})
    void theShortestWordGivesTheKnownResolution(int factors, int generators, int resolution) {
        FractionalFactorial fraction = FractionalFactorial.of(factors, generators);
        assertThat(fraction.resolution()).isEqualTo(resolution);
        assertThat(fraction.words()).hasSize((1 << generators) - 1);
    }

    @ParameterizedTest
    @CsvSource({"3,1", "5,2", "7,4", "8,4", "8,2"})
    void columnsAreBalancedAndMainEffectsOrthogonal(int factors, int generators) {
        FractionalFactorial fraction = FractionalFactorial.of(factors, generators);
        for (int a = 0; a < factors; a++) {
            Effect main = Effect.main(a);
            assertThat(sumOfSigns(fraction, main)).isZero();
            for (int b = 0; b < a; b++) {
                assertThat(sumOfSigns(fraction, main.times(Effect.main(b)))).isZero();
            }
        }
        assertThat(fraction.words()).allMatch(word -> sumOfSigns(fraction, word) == fraction.size());
    }

    @Test
    void theSmallestFractionConfusesEachMainEffectWithAnInteraction() {
        FractionalFactorial fraction = FractionalFactorial.of(3, 1);
        assertThat(fraction.words()).extracting(Effect::letters).containsExactly("ABC");
        assertThat(fraction.aliases(2).stream()
                        .map(row -> row.stream().map(Effect::letters).toList().toString()))
                .containsExactly("[A, BC]", "[B, AC]", "[C, AB]");
    }

    @Test
    void theAliasTableHoldsEveryEffectOnce() {
        FractionalFactorial fraction = FractionalFactorial.of(5, 2);
        List<Effect> all = fraction.aliases(5).stream()
                .flatMap(java.util.Collection::stream)
                .toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(31 - 3);
        assertThat(fraction.aliases(5)).hasSize(7).allMatch(row -> row.size() == 4);
    }

    @Test
    void pointsStandInStandardOrderWithTheGeneratedFactorAsProduct() {
        Design design = FractionalFactorial.of(3, 1).design(factors(3), 2);
        assertThat(design.points().stream().map(point -> point.values().toString()))
                .containsExactly("[-1, -1, 1]", "[1, -1, -1]", "[-1, 1, -1]", "[1, 1, 1]", "[0, 0, 0]", "[0, 0, 0]");
    }

    @Test
    void badRequestsAreRefused() {
        assertThatThrownBy(() -> FractionalFactorial.of(9, 3))
                .hasMessageContaining("no fractional design of 9 factors with generators: 3");
        assertThatThrownBy(() -> new FractionalFactorial(4, List.of(Effect.of("AD"))))
                .hasMessageContaining("first 3 factors");
        assertThatThrownBy(() -> new FractionalFactorial(5, List.of(Effect.of("AB"), Effect.of("AB"))))
                .hasMessageContaining("same generator");
        FractionalFactorial fraction = FractionalFactorial.of(3, 1);
        assertThatThrownBy(() -> fraction.design(factors(4), 0)).hasMessageContaining("not 4");
        List<LevelFactor> three = List.of(
                LevelFactor.numeric("a", 1, 2), LevelFactor.numeric("b", 1, 2), LevelFactor.numeric("c", 1, 2, 3));
        assertThatThrownBy(() -> fraction.design(three, 0)).hasMessageContaining("factor c has 3 levels");
        List<LevelFactor> names = List.of(three.get(0), three.get(1), LevelFactor.named("c", "p", "q"));
        assertThatThrownBy(() -> fraction.design(names, 1)).hasMessageContaining("factor c has names");
        assertThatThrownBy(() -> Effect.of("a")).hasMessageContaining("letters");
    }

    private static int sumOfSigns(FractionalFactorial fraction, Effect effect) {
        return IntStream.range(0, fraction.size())
                .map(point -> effect.sign(fraction.high(point)))
                .sum();
    }

    private static List<RangeFactor> factors(int count) {
        return IntStream.range(0, count)
                .mapToObj(j -> RangeFactor.linear("x" + j, -1, 1))
                .toList();
    }
}

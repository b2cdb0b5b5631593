package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.random.Draws;

class LatinHypercubeTest {
    private static final List<RangeFactor> PLANE =
            List.of(RangeFactor.linear("x", 0, 1), RangeFactor.linear("y", 0, 1));

    @Test
    void reproducesTheReferenceDesign() {
        double[][] expected = {
            {.737160378727868, .141487486358637},
            {.117634501464005, .601027669519674},
            {.419690553286371, .982406600852431},
            {.826264241329410, .302871085935100}
        };
        double[][] unit = LatinHypercube.unit(4, 2, PublishedStream.ofLatinHypercubeReference());
        for (int i = 0; i < 4; i++) {
            assertThat(unit[i]).containsExactly(expected[i], within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void everyIntervalOfEveryFactorHoldsOnePoint(int points) {
        double[][] unit = LatinHypercube.unit(points, 5, DesignStream.open(points));
        for (int j = 0; j < 5; j++) {
            int column = j;
            assertThat(Arrays.stream(unit).mapToInt(row -> (int) (row[column] * points)))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, points).boxed().toList());
        }
    }

    @Test
    void maximinIsTheFirstOfTheBestCandidates() {
        Design chosen = LatinHypercube.maximin(PLANE, 6, 40, DesignStream.open(3));
        Draws draws = DesignStream.open(3);
        double[][] best = LatinHypercube.unit(6, 2, draws);
        for (int i = 1; i < 40; i++) {
            double[][] candidate = LatinHypercube.unit(6, 2, draws);
            if (closest(candidate) > closest(best)) {
                best = candidate;
            }
        }
        assertThat(chosen).isEqualTo(Design.scaled(PLANE, best));
        assertThat(chosen).isNotEqualTo(LatinHypercube.of(PLANE, 6, DesignStream.open(3)));
        assertThatThrownBy(() -> LatinHypercube.maximin(PLANE, 6, 0, draws)).hasMessageContaining("candidates (0)");
    }

    private static double closest(double[][] unit) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double[] a : unit) {
            for (double[] b : unit) {
                smallest = a == b ? smallest : Math.min(smallest, Math.hypot(a[0] - b[0], a[1] - b[1]));
            }
        }
        return smallest;
    }
}

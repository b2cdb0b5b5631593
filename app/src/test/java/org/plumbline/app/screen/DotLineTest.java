package org.plumbline.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behaviour under test: dots stand no higher than they may; then each stands for more futures. */
class DotLineTest {
    private static final List<Double> SPREAD =
            IntStream.range(0, 100).mapToObj(i -> 1000.0 * (i - 40)).toList();

    @ParameterizedTest
    @CsvSource({"25, 2", "24, 4", "12, 4", "11, 10", "4, 20", "2, 50"})
    void aDotStandsForMoreWhereThereIsLessRoom(int rows, int share) {
        List<Double> alike = new ArrayList<>(Collections.nCopies(98, 0.0));
        alike.addAll(List.of(5000.0, 5000.0));
        DotLine dots = DotLine.of(alike, rows);
        assertThat(dots.share()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "8"})
    void theRowsAreNoMoreThanAsked(int rows) {
        DotLine dots = DotLine.of(SPREAD, rows);
        assertThat(dots.lines().lines().count()).isBetween(1L + DotLine.AXIS, (long) rows + DotLine.AXIS);
        assertThat(dots.lines()).contains("|").endsWith("k\n");
    }
}

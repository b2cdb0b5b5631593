package org.plumbline.visualization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelGroupsTest {
    @Test
    void fewLevelsStandForThemselves() {
        LevelGroups groups = LevelGroups.of(List.of(0.0, 0.25, 1.0), 5);
        assertThat(groups.isGrouped()).isFalse();
        assertThat(groups.at(0.25)).isEqualTo(0.25);
    }

    @Test
    void manyStandInTheMiddleOfGroupsOfEqualWidthTheLastWithItsUpperEnd() {
        List<Double> levels =
                IntStream.rangeClosed(0, 100).mapToObj(i -> i / 100.0).toList();
        LevelGroups groups = LevelGroups.of(levels, 5);
        assertThat(groups.at(0)).isCloseTo(0.1, within(1e-12));
        assertThat(groups.at(0.19)).isCloseTo(0.1, within(1e-12));
        assertThat(groups.at(0.21)).isCloseTo(0.3, within(1e-12));
        assertThat(groups.at(1)).isCloseTo(0.9, within(1e-12));
        assertThat(levels.stream().map(groups::at).distinct()).hasSize(5);
    }
}

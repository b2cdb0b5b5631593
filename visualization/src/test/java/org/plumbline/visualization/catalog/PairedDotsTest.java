package org.plumbline.visualization.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;

class PairedDotsTest {
    private static final Measure PROFIT = Measure.of(Outcome.PROFIT);
    private static final Measure WASTE = Measure.of(Outcome.WASTED_SPEND);
    private static final Setting SETTING = new Setting(52, "EUR", Map.of("a", "A", "b", "B"));

    /** Runs in which b differs from a by the values given. */
    private static Runs differing(Measure measure, List<Double> differences) {
        List<Run> rows = new ArrayList<>();
        for (int r = 0; r < differences.size(); r++) {
            rows.add(new Run(0, "a", r, true, 52, Map.of(measure.key(), 100.0)));
            rows.add(new Run(0, "b", r, true, 52, Map.of(measure.key(), 100.0 + differences.get(r))));
        }
        return new Runs(rows);
    }

    private static List<Mark.Dots> dots(ChartSpec spec) {
        return spec.panels().get(0).marks().stream()
                .filter(Mark.Dots.class::isInstance)
                .map(Mark.Dots.class::cast)
                .toList();
    }

    @Test
    void aSmallSampleHasADotForEachFuture() {
        ChartSpec spec = Charts.paired(differing(PROFIT, List.of(-20.0, 0.0, 10.0, 40.0)), SETTING, PROFIT, "a", "b");
        assertThat(spec.name()).isEqualTo("paired-profit");
        assertThat(spec.title()).isEqualTo("B ends ahead in 2 of 4 futures");
        assertThat(spec.caption().see())
                .isEqualTo(
                        "B ends ahead in 2 of 4 futures, behind in 1, equal in 1. The middle future differs by 0 EUR.");
        assertThat(spec.caption().read()).startsWith("each dot is one of 4 futures");
        assertThat(dots(spec).stream().map(group -> group.dots().size()).toList())
                .containsExactly(1, 1, 2);
        assertThat(spec.table().rows().stream().map(row -> row.get(4)).toList())
                .containsExactly("-20", "0", "10", "40");
    }

    @Test
    void aLargeSampleHasFiftyDotsAndCountsOfAHundred() {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            differences.add(i < 50 ? -1.0 - i : i < 60 ? 0.0 : i * 1.0);
        }
        ChartSpec spec = Charts.paired(differing(PROFIT, differences), SETTING, PROFIT, "a", "b");
        assertThat(dots(spec).stream().mapToInt(group -> group.dots().size()).sum())
                .isEqualTo(50);
        assertThat(spec.caption().see())
                .startsWith("B ends ahead in 70 of 100 futures, behind in 25, equal in 5 (140, 50 and 10 of 200).");
        assertThat(spec.caption().read()).startsWith("each dot is 2 in 100 futures");
    }

    /** 47 and 33 of 200 are 23.5 and 16.5 of 100: the verdict's rule rounds the smaller one up, and so must the chart. */
    @Test
    void countsAreRoundedAsInTheVerdict() {
        List<Double> differences = new ArrayList<>();
        differences.addAll(Collections.nCopies(120, 1.0));
        differences.addAll(Collections.nCopies(47, -1.0));
        differences.addAll(Collections.nCopies(33, 0.0));
        ChartSpec spec = Charts.paired(differing(PROFIT, differences), SETTING, PROFIT, "a", "b");
        assertThat(spec.caption().see()).contains("in 60 of 100 futures, behind in 23, equal in 17 (120, 47 and 33 of");
    }

    @Test
    void dotsStandOnTheSideOfTheirSign() {
        ChartSpec spec =
                Charts.paired(differing(PROFIT, List.of(-20.0, -0.001, 0.001, 10.0)), SETTING, PROFIT, "a", "b");
        assertThat(dots(spec).get(0).dots()).allMatch(dot -> dot.x() < 0);
        assertThat(dots(spec).get(2).dots()).allMatch(dot -> dot.x() > 0);
        assertThat(dots(spec).get(2).dots().stream().map(Position::y)).containsOnly(0.0);
    }

    @Test
    void whereLessIsBetterTheOneWithLessIsAhead() {
        ChartSpec spec = Charts.paired(differing(WASTE, List.of(-5.0, -4.0, 3.0)), SETTING, WASTE, "a", "b");
        assertThat(spec.title()).isEqualTo("B ends ahead in 2 of 3 futures");
        assertThat(spec.panels().get(0).x().label()).isEqualTo("difference in wasted spend, EUR (less is better)");
    }

    @Test
    void withoutAPairThereIsAReason() {
        ChartSpec spec = Charts.paired(new Runs(List.of()), SETTING, PROFIT, "a", "b");
        assertThat(spec.panels()).isEmpty();
        assertThat(spec.caption().see()).isEqualTo("no future was finished under both A and B with profit defined.");
    }

    @Test
    void tiesAloneAreCalledTheSame() {
        ChartSpec spec = Charts.paired(differing(PROFIT, List.of(0.0, 0.0)), SETTING, PROFIT, "a", "b");
        assertThat(spec.title()).isEqualTo("B and A come out exactly the same");
    }
}

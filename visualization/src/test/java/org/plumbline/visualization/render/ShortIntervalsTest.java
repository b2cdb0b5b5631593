package org.plumbline.visualization.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.ContrastRow;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.PatternRow;
import org.plumbline.visualization.catalog.SensitivityIndex;
import org.plumbline.visualization.catalog.Setting;
import org.plumbline.visualization.catalog.Swing;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;

/** Intervals shorter than their markers in a column of a paper: one twice as long as another looks different. */
class ShortIntervalsTest {
    private static final Measure PROFIT = Measure.of(Outcome.PROFIT);
    private static final Setting SETTING = new Setting(260, "EUR", Map.of());

    /** Intervals that no marker hides, so that the axis stays the same. */
    private static final Interval LOW = new Interval(-800, -1000, -600);

    private static final Interval HIGH = new Interval(800, 600, 1000);

    private static Interval brief(double reach) {
        return new Interval(300, 300 - reach, 300 + reach);
    }

    static Stream<DoubleFunction<ChartSpec>> charts() {
        return Stream.of(
                reach -> Charts.forest(rows(reach), SETTING, PROFIT, "a", "b"),
                reach -> Charts.ablation(rows(reach), HIGH, SETTING, PROFIT, "a", "b"),
                reach -> Charts.tornado(
                        List.of(new Swing("x", "1", "2", LOW, HIGH), new Swing("y", "1", "2", brief(reach), HIGH)),
                        SETTING,
                        PROFIT,
                        0),
                reach -> Charts.indices(
                        List.of(
                                new SensitivityIndex("x", LOW, HIGH),
                                new SensitivityIndex("y", brief(reach), brief(reach))),
                        SETTING,
                        PROFIT),
                reach -> Charts.patterns(List.of(
                        new PatternRow("x", new Interval(0, -1000, 1000), HIGH, false),
                        new PatternRow("y", new Interval(0, -1000, 1000), brief(reach), true))),
                reach -> Charts.interval(futures(reach), SETTING, PROFIT, Map.of()));
    }

    private static List<ContrastRow> rows(double reach) {
        return List.of(new ContrastRow("x", LOW), new ContrastRow("y", brief(reach)), new ContrastRow("z", HIGH));
    }

    /** One strategy far spread, one whose futures all end within the reach. */
    private static Runs futures(double reach) {
        return new Runs(Stream.of(-2.0, -1.0, 0.0, 1.0, 2.0)
                .flatMap(step -> Stream.of(run("far", 500 * step, step), run("near", 300 + reach / 2 * step, step)))
                .toList());
    }

    private static Run run(String strategy, double profit, double future) {
        return new Run(0, strategy, (int) future + 3, true, 260, Map.of("profit", profit));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void areSeenUponTheirMarkers(DoubleFunction<ChartSpec> chart) {
        BufferedImage brief = Renderer.image(chart.apply(10), ChartSize.bareMillimetres(85));
        BufferedImage longer = Renderer.image(chart.apply(20), ChartSize.bareMillimetres(85));
        assertThat(differing(brief, longer)).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void areSpokenOfInTheCaption(DoubleFunction<ChartSpec> chart) {
        String words = "A line inside a marker is an interval shorter than the marker.";
        assertThat(chart.apply(10).caption().read()).contains(words);
        assertThat(chart.apply(300).caption().read()).doesNotContain(words);
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        long differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return differing;
    }
}

package org.plumbline.visualization.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Ecosystem;
import org.plumbline.visualization.catalog.ExampleTables;
import org.plumbline.visualization.catalog.ExtremeAnalyses;
import org.plumbline.visualization.catalog.Factor;
import org.plumbline.visualization.catalog.FactorPair;
import org.plumbline.visualization.catalog.MarketMoment;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.Setting;
import org.plumbline.visualization.catalog.Stages;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Trajectories;
import org.plumbline.visualization.table.Trajectory;

/** Tables that charts were not made for: a legible picture, or a sentence that says why there is none. */
class ExtremesTest {
    private static final Measure PROFIT = Measure.of(Outcome.PROFIT);
    private static final Setting SETTING = new Setting(260, "EUR", Map.of());
    private static final String MARKUP = "<script>alert(\"x\")</script> & 'more' ]]> -- \uD83E\uDD56\uD83E\uDD56";
    private static final String ARABIC = "\u0627\u0644\u0632\u0628\u0627\u0626\u0646 \u0623\u0648\u0644\u0627";
    private static final Runs NONE = new Runs(List.of());

    private static List<ChartSpec> charts(Runs runs, Setting setting, String a, String b) {
        List<Stages> funnels =
                runs.strategies().stream().map(name -> Stages.of(runs, name)).toList();
        return List.of(
                Charts.paired(runs, setting, PROFIT, a, b),
                Charts.interval(runs, setting, PROFIT, Map.of()),
                Charts.interval(runs, setting, PROFIT, ExampleTables.means(runs)),
                Charts.survival(runs, setting),
                Charts.funnel(funnels, setting),
                Charts.ecdf(runs, setting, PROFIT));
    }

    private static void assertAllLegible(List<ChartSpec> charts) {
        for (ChartSpec spec : charts) {
            PicturesTest.assertLegible(spec, ChartSize.standard());
            assertThat(Renderer.svg(spec, ChartSize.page())).doesNotContain("NaN", "Infinity");
            assertThat(Renderer.image(spec, ChartSize.pixels(400)).getWidth()).isEqualTo(400);
        }
    }

    /** Runs in which every outcome is computed from strategy and future. */
    private static Runs runs(List<String> strategies, int futures, Outcomes outcomes) {
        List<Run> rows = new ArrayList<>();
        for (String strategy : strategies) {
            for (int r = 1; r <= futures; r++) {
                Map<String, Double> values = new LinkedHashMap<>();
                for (String column : List.of("ideas", "submitted", "accepted", "started", "launches", "successes")) {
                    values.put(column, 4.0);
                }
                values.putAll(outcomes.of(strategies.indexOf(strategy), r));
                rows.add(new Run(0, strategy, r, true, 260, values));
            }
        }
        return new Runs(rows);
    }

    /** The outcomes of one run. */
    private interface Outcomes {
        Map<String, Double> of(int strategy, int future);
    }

    @Test
    void oneReplication() {
        assertAllLegible(charts(ExampleTables.runs(1), SETTING, ExampleTables.A, ExampleTables.B));
        assertAllLegible(List.of(Charts.fan(ExampleTables.series(1, 260), SETTING, PROFIT, true)));
        assertAllLegible(List.of(Charts.fan(ExampleTables.series(2, 1), SETTING, PROFIT, true)));
    }

    @Test
    void oneRowOfAnAnalysis() {
        assertAllLegible(new ExtremeAnalyses(1, i -> "row " + i, i -> 4e4, 0).charts());
    }

    @Test
    void anAnalysisInWhichNothingMoves() {
        for (double constant : new double[] {0, 1e12, -1e-9}) {
            assertAllLegible(new ExtremeAnalyses(5, i -> "row " + i, i -> constant, 0).charts());
        }
        assertAllLegible(List.of(fan((future, week) -> 0)));
    }

    @Test
    void anAnalysisOfZeroBesideBillions() {
        assertAllLegible(new ExtremeAnalyses(6, i -> "row " + i, i -> i % 2 * 1e12, 3e11).charts());
        assertAllLegible(List.of(fan((future, week) -> future * week * 1e10)));
    }

    @Test
    void anAnalysisOfFortyRows() {
        assertAllLegible(new ExtremeAnalyses(40, i -> "strategy-" + i, i -> 1e3 * i, 5e3).charts());
    }

    @Test
    void anAnalysisOfNamesWithMarkupQuotesEmojiAndArabic() {
        List<ChartSpec> charts =
                new ExtremeAnalyses(4, i -> i % 2 == 0 ? MARKUP + i : ARABIC + i, i -> 1e4 * i, 5e3).charts();
        assertAllLegible(charts);
        for (ChartSpec spec : charts) {
            assertThat(Renderer.svg(spec, ChartSize.standard())).doesNotContain("<script");
        }
    }

    @Test
    void anAnalysisOfVeryLongNames() {
        String endless = "x".repeat(300);
        assertAllLegible(
                new ExtremeAnalyses(3, i -> "every week another novelty ".repeat(9) + i, i -> 1e4 * i, 5e3).charts());
        assertAllLegible(new ExtremeAnalyses(3, i -> endless + i, i -> 1e4 * i, 5e3).charts());
    }

    /** The value of a future in a week. */
    private interface Course {
        double at(int future, int week);
    }

    private static ChartSpec fan(Course course) {
        List<Trajectory> rows = new ArrayList<>();
        for (int future = 1; future <= 20; future++) {
            int own = future;
            rows.add(new Trajectory(
                    "a",
                    own,
                    IntStream.rangeClosed(1, 52)
                            .mapToObj(week -> course.at(own, week))
                            .toList()));
        }
        return Charts.fan(new Trajectories(rows), SETTING, PROFIT, true);
    }

    @Test
    void allBankrupt() {
        Runs runs = runs(List.of("a", "b"), 40, (s, r) -> Map.of("profit", -5e4, "survival", 0.0, "exitWeek", 3.0 * r));
        assertAllLegible(charts(runs, SETTING, "a", "b"));
        assertThat(Charts.survival(runs, SETTING).title())
                .isEqualTo("Of 100 firms like this, 100 close within 5 years under a and 100 under b");
    }

    @Test
    void aConstantOutcome() {
        for (double constant : new double[] {0, 1e12, -1e-9}) {
            Runs runs = runs(List.of("a", "b"), 60, (s, r) -> Map.of("profit", constant, "survival", 1.0));
            assertAllLegible(charts(runs, SETTING, "a", "b"));
        }
    }

    @Test
    void zeroBesideBillions() {
        Runs runs = runs(List.of("a", "b"), 60, (s, r) -> Map.of("profit", s * r * 1e12, "survival", 1.0 * s));
        assertAllLegible(charts(runs, SETTING, "a", "b"));
    }

    @Test
    void fortyStrategies() {
        List<String> names =
                IntStream.range(0, 40).mapToObj(i -> "strategy-" + i).toList();
        Runs runs = ExampleTables.runs(30, names);
        List<ChartSpec> charts = charts(runs, SETTING, "strategy-0", "strategy-39");
        assertAllLegible(charts);
        assertThat(charts.get(1).caption().what()).contains("26 strategies with lower rank are in the table only");
        assertThat(charts.get(3).caption().what()).contains("36 further strategies are grey, without name");
        assertThat(charts.get(4).caption().what()).contains("36 further strategies are in the table");
    }

    @Test
    void namesWithMarkupQuotesEmojiAndArabic() {
        Setting setting = new Setting(260, "EUR", Map.of("a", MARKUP, "b", ARABIC));
        Runs runs = runs(
                List.of("a", "b"),
                60,
                (s, r) -> Map.of("profit", 1e4 * (s + r % 7), "survival", r % 3 > s ? 1.0 : 0.0));
        List<ChartSpec> charts = charts(runs, setting, "a", "b");
        assertAllLegible(charts);
        for (ChartSpec spec : charts) {
            String svg = Renderer.svg(spec, ChartSize.standard());
            assertThat(svg).doesNotContain("<script");
            assertThat(SvgTexts.of(svg)).isNotEmpty();
        }
    }

    @Test
    void veryLongNames() {
        String endless = "x".repeat(300);
        Setting setting = new Setting(260, "EUR", Map.of("a", "every week another novelty ".repeat(9), "b", endless));
        Runs runs = runs(List.of("a", "b"), 60, (s, r) -> Map.of("profit", 1e4 * (s + r % 7), "survival", 1.0));
        assertAllLegible(charts(runs, setting, "a", "b"));
    }

    @Test
    void controlCharactersDoNotReachTheFile() {
        Setting setting = new Setting(260, "EUR", Map.of("b", "bell\u0007 null\u0000 tab\t"));
        Runs runs = runs(List.of("a", "b"), 3, (s, r) -> Map.of("profit", 1e4 * s, "survival", 1.0));
        assertThat(SvgTexts.of(Renderer.svg(Charts.paired(runs, setting, PROFIT, "a", "b"), ChartSize.standard())))
                .isNotEmpty();
    }

    @Test
    void emptyTablesSayWhy() {
        FactorPair factors = new FactorPair(new Factor("x", "x", ""), new Factor("y", "y", ""));
        List<ChartSpec> charts = new ArrayList<>(charts(NONE, SETTING, "a", "b"));
        charts.add(Charts.fan(new Trajectories(List.of()), SETTING, PROFIT, false));
        charts.add(Charts.tornado(List.of(), SETTING, PROFIT, 0));
        charts.add(Charts.indices(List.of(), SETTING, PROFIT));
        charts.add(Charts.map(List.of(), factors, SETTING, PROFIT, "a", "b"));
        charts.add(Charts.response(List.of(), factors, SETTING, PROFIT));
        charts.add(Charts.network(new Ecosystem(0, List.of(), List.of())));
        charts.add(Charts.marketMap(
                new MarketMoment(
                        0,
                        new MarketMoment.Axes("", "", "", ""),
                        List.of(),
                        new Position(0, 0),
                        List.of(),
                        List.of(),
                        List.of()),
                "a"));
        charts.add(Charts.convergence(List.of(), OptionalDouble.empty(), SETTING, PROFIT));
        charts.add(Charts.patterns(List.of()));
        charts.add(Charts.boxes(List.of(), "b loses"));
        charts.add(Charts.ablation(List.of(), new Interval(0, 0, 0), SETTING, PROFIT, "a", "b"));
        charts.add(Charts.forest(List.of(), SETTING, PROFIT, "a", "b"));
        assertAllLegible(charts);
        for (ChartSpec spec : charts) {
            assertThat(spec.panels()).isEmpty();
            assertThat(Renderer.svg(spec, ChartSize.standard())).contains("No picture: ");
        }
    }
}

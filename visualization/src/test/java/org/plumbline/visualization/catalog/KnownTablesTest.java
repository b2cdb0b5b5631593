package org.plumbline.visualization.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.chart.Cell;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Run;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Trajectories;
import org.plumbline.visualization.table.Trajectory;

/** Charts of tiny tables whose numbers can be checked by hand. */
class KnownTablesTest {
    private static final Measure PROFIT = Measure.of(Outcome.PROFIT);
    private static final Setting SETTING = new Setting(104, "EUR", Map.of("a", "A", "b", "B"));

    private static Run run(String strategy, int replication, Map<String, Double> outcomes) {
        return new Run(0, strategy, replication, true, 104, outcomes);
    }

    @Test
    void theFanHoldsTheSharesItNames() {
        List<Trajectory> rows = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> new Trajectory("a", i, List.of(0.0, i * 1000.0)))
                .toList();
        ChartSpec spec = Charts.fan(new Trajectories(rows), new Setting(2, "EUR", Map.of()), PROFIT, false);
        assertThat(spec.table().rows().get(1))
                .containsExactly("a", "2", "3000", "10000", "25000", "50000", "75000", "90000", "98000");
        assertThat(spec.title())
                .isEqualTo("Profit after 2 weeks: in half of the futures 25 to 75 under a (thousand EUR)");
    }

    @Test
    void aFirmThatClosedStaysInTheFanAndIsMarked() {
        Trajectories series = new Trajectories(
                List.of(new Trajectory("a", 1, List.of(5.0, 6.0, 7.0)), new Trajectory("a", 2, List.of(-4.0))));
        ChartSpec spec = Charts.fan(series, new Setting(3, "EUR", Map.of()), PROFIT, false);
        assertThat(spec.table().rows().get(2).get(2)).isEqualTo("-4");
        assertThat(spec.caption().read()).contains("a closed firm stays at its last value");
    }

    @Test
    void survivalCountsClosingsOfAHundred() {
        Runs runs = new Runs(List.of(
                run("a", 1, Map.of("survival", 0.0, "exitWeek", 52.0)),
                run("a", 2, Map.of("survival", 1.0)),
                run("a", 3, Map.of("survival", 1.0)),
                run("a", 4, Map.of("survival", 1.0)),
                run("b", 1, Map.of("survival", 1.0))));
        ChartSpec spec = Charts.survival(runs, SETTING);
        assertThat(spec.title()).isEqualTo("Of 100 firms like this, 25 close within 2 years under A and 0 under B");
        assertThat(spec.table().rows().get(1).subList(0, 3)).containsExactly("a", "52", "0.75");
        List<Integer> icons = spec.panels().get(1).marks().stream()
                .filter(Mark.Icons.class::isInstance)
                .map(mark -> ((Mark.Icons) mark).places().size())
                .toList();
        assertThat(icons).containsExactly(75, 25, 100, 0);
    }

    @Test
    void theFunnelSharesAllIdeasOfAllFutures() {
        Runs runs = new Runs(List.of(
                run("a", 1, ideas(10, 8, 4, 4, 2, 1)), run("a", 2, ideas(30, 12, 6, 6, 4, 1)), run("a", 3, Map.of())));
        Stages stages = Stages.of(runs, "a");
        assertThat(stages.stages().stream().map(Stages.Stage::ofHundred).toList())
                .containsExactly(100.0, 50.0, 25.0, 25.0, 15.0, 5.0);
        assertThat(stages.stages().get(1).low()).isEqualTo(40);
        assertThat(stages.stages().get(1).high()).isEqualTo(80);
        assertThat(Charts.funnel(List.of(stages), SETTING).alternative())
                .isEqualTo(
                        "Funnel of ideas over 2 years: of 100 ideas, 15 are launched under A; 5 are successful under A.");
    }

    private static Map<String, Double> ideas(double... counts) {
        return Map.of(
                "ideas", counts[0],
                "submitted", counts[1],
                "accepted", counts[2],
                "started", counts[3],
                "launches", counts[4],
                "successes", counts[5]);
    }

    @Test
    void intervalsAreOrderedByTheMiddleFuture() {
        Runs runs = new Runs(List.of(
                run("a", 1, Map.of("profit", 10.0)),
                run("b", 1, Map.of("profit", 30.0)),
                run("a", 2, Map.of("profit", 12.0)),
                run("b", 2, Map.of("profit", 20.0))));
        ChartSpec spec = Charts.interval(runs, SETTING, PROFIT, Map.of("a", new Interval(11, 9, 13)));
        assertThat(spec.title()).isEqualTo("B has the best middle future: 20 EUR");
        assertThat(spec.panels().get(0).y().rows()).containsExactly("B", "A");
        assertThat(spec.table().rows().get(1)).containsExactly("a", "10", "10", "10", "12", "12", "11", "9", "13");
    }

    @Test
    void theMapHatchesWhatCannotBeTold() {
        List<MapPoint> points = List.of(
                new MapPoint(0, 0, 95, 5, 0),
                new MapPoint(1, 0, 52, 48, 0),
                new MapPoint(2, 0, 0, 0, 10),
                new MapPoint(3, 0, 5, 95, 0));
        FactorPair factors = new FactorPair(new Factor("x", "x", ""), new Factor("y", "y", ""));
        ChartSpec spec = Charts.map(points, factors, SETTING, PROFIT, "a", "b");
        List<Cell> cells = ((Mark.Cells) spec.panels().get(0).marks().get(0)).cells();
        assertThat(cells.stream().map(Cell::hatched).toList()).containsExactly(false, true, true, false);
        assertThat(cells.stream().map(Cell::sign).toList())
                .containsExactly(
                        Optional.of(Marker.CIRCLE), Optional.empty(), Optional.empty(), Optional.of(Marker.DIAMOND));
        assertThat(cells.stream().map(Cell::share).toList()).containsExactly(0.95, 0.52, 0.5, 0.05);
        assertThat(spec.caption().see())
                .isEqualTo("B wins more often in 1 of 4 combinations, A in 1, and it is open in 2.");
    }

    @Test
    void theTornadoPutsTheStrongestFirst() {
        Interval middle = new Interval(5, 4, 6);
        ChartSpec spec = Charts.tornado(
                List.of(
                        new Swing("weak", "0", "1", middle, new Interval(6, 5, 7)),
                        new Swing("strong", "0", "1", middle, new Interval(-9, -10, -8))),
                SETTING,
                PROFIT,
                5);
        assertThat(spec.panels().get(0).y().rows()).containsExactly("strong:\n0 to 1", "weak:\n0 to 1");
    }

    @Test
    void convergenceNamesTheLastHalfWidth() {
        ChartSpec spec = Charts.convergence(
                List.of(new Precision("a", 10, 900), new Precision("a", 40, 450)),
                OptionalDouble.of(500),
                SETTING,
                PROFIT);
        assertThat(spec.alternative())
                .isEqualTo("Convergence: after 40 replications the mean profit of A is known to within 450 EUR.");
    }

    @Test
    void patternsAreMetWithinTheirBounds() {
        PatternRow met = new PatternRow("p", new Interval(0.5, 0.4, 0.6), new Interval(0.6, 0.5, 0.7), false);
        PatternRow missed = new PatternRow("q", new Interval(0.5, 0.4, 0.6), new Interval(0.61, 0.5, 0.7), true);
        assertThat(Charts.patterns(List.of(met, missed)).title())
                .isEqualTo("The model meets 1 of 2 patterns, of the 1 held out of the fit 0");
    }

    @Test
    void theAblationNamesTheMechanismThatMovesMost() {
        ChartSpec spec = Charts.ablation(
                List.of(
                        new ContrastRow("beliefs", new Interval(9, 8, 10)),
                        new ContrastRow("vetoes", new Interval(2, 1, 3))),
                new Interval(10, 9, 11),
                SETTING,
                PROFIT,
                "a",
                "b");
        assertThat(spec.title()).isEqualTo("Without vetoes the difference in profit moves from +10 EUR to +2 EUR");
        assertThat(spec.caption().see())
                .isEqualTo("without vetoes the mean difference moves most: from +10 EUR to +2 EUR.");
    }

    @Test
    void theForestCountsIntervalsOnEitherSide() {
        ChartSpec spec = Charts.forest(
                List.of(
                        new ContrastRow("one", new Interval(9, 8, 10)),
                        new ContrastRow("two", new Interval(-9, -10, -8)),
                        new ContrastRow("three", new Interval(1, -1, 3))),
                SETTING,
                PROFIT,
                "a",
                "b");
        assertThat(spec.caption().see())
                .isEqualTo("B is ahead in 1 of 3 cases, A in 1, and the interval holds zero in 1.");
    }

    @Test
    void theForestCallsTheLowerMeanAheadWhereLessIsBetter() {
        ChartSpec spec = Charts.forest(
                List.of(
                        new ContrastRow("one", new Interval(9, 8, 10)),
                        new ContrastRow("two", new Interval(8, 7, 9)),
                        new ContrastRow("three", new Interval(-9, -10, -8))),
                SETTING,
                Measure.of(Outcome.WASTED_SPEND),
                "a",
                "b");
        assertThat(spec.title()).isEqualTo("B is ahead on average in 1 of 3 cases, A in 2");
    }

    @Test
    void futuresAreCountedOfEachStrategyWhereAnOutcomeMayBeUndefined() {
        Runs runs = new Runs(List.of(
                run("a", 1, Map.of("profit", 10.0)),
                run("a", 2, Map.of("profit", 12.0)),
                run("b", 1, Map.of("profit", 9.0))));
        String counted = "1 to 2 simulated futures of each strategy in which it is defined";
        assertThat(Charts.interval(runs, SETTING, PROFIT, Map.of()).subtitle()).endsWith(counted);
        assertThat(Charts.ecdf(runs, SETTING, PROFIT).subtitle()).endsWith(counted);
    }

    @Test
    void theFanNamesTwoOfManyStrategiesInItsTitle() {
        List<Trajectory> rows = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Trajectory("s" + i, 1, List.of(1.0, 2.0)))
                .toList();
        ChartSpec spec = Charts.fan(new Trajectories(rows), new Setting(2, "EUR", Map.of()), PROFIT, false);
        assertThat(spec.title()).contains("s1", "s2").doesNotContain("s3");
        assertThat(spec.caption().see()).contains("s3", "s4");
        assertThat(spec.caption().what()).endsWith("1 further strategy is in the table.");
    }

    @Test
    void theFanSaysWhatAWeeksValueIs() {
        Trajectories series = new Trajectories(
                List.of(new Trajectory("a", 1, List.of(5.0, 6.0)), new Trajectory("a", 2, List.of(7.0, 4.0))));
        Setting setting = new Setting(2, "EUR", Map.of());
        assertThat(Charts.fan(series, setting, PROFIT, false).caption().what()).startsWith("profit since the start,");
        Measure revenue = Measure.of(Outcome.REVENUE);
        assertThat(Charts.fan(series, setting, revenue, false).title()).startsWith("Revenue of a week after 2 weeks");
    }

    @Test
    void theBoxReportedIsToldByWhatWasNotSearched() {
        ChartSpec spec = Charts.boxes(
                List.of(new Peel(1, 0.2, 0.25, false, ""), new Peel(0.6, 0.8, 0.5, true, "market.turbulence > 0.2")),
                "B loses on profit");
        assertThat(spec.title()).isEqualTo("B loses on profit at 50 of 100 points in the box, at 25 of 100 anywhere");
        assertThat(spec.caption().see())
                .startsWith("the box is market.turbulence > 0.2: ")
                .endsWith("of 100 points of interest 60 lie in it.");
    }

    @Test
    void anIndexAboveOneIsDrawnButNotPretendedToBeAShare() {
        ChartSpec spec =
                Charts.indices(List.of(new SensitivityIndex("firm.sales", around(1.1), around(1.2))), SETTING, PROFIT);
        assertThat(spec.title())
                .isEqualTo(
                        "firm.sales matters most for profit: as good as all parts of its variance go back to it, alone"
                                + " or with others");
        assertThat(spec.table().rows()).containsExactly(List.of("firm.sales", "1.1", "1", "1.2", "1.2", "1.1", "1.3"));
    }

    private static Interval around(double value) {
        return new Interval(value, value - 0.1, value + 0.1);
    }
}

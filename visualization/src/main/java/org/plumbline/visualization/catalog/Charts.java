package org.plumbline.visualization.catalog;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Runs;
import org.plumbline.visualization.table.Trajectories;

/** Every chart of the catalogue, made from tables. A table too small for a chart gives a chart that says why. */
public final class Charts {
    private Charts() {}

    /**
     * Is b better than a? The differences b minus a in the same futures, as fifty dots or, of up to fifty futures, one
     * dot each.
     *
     * @param runs rows with the measure's column
     * @param setting the scenario
     * @param measure the outcome compared
     * @param a name of the first strategy
     * @param b name of the second strategy
     */
    public static ChartSpec paired(Runs runs, Setting setting, Measure measure, String a, String b) {
        return new PairedDots(runs, setting, measure, a, b).chart();
    }

    /**
     * What may happen over time? Bands that hold 95, 80 and 50 of 100 futures of each strategy, the first future
     * highlighted, nine more faint.
     *
     * @param series weekly values
     * @param setting the scenario
     * @param measure what the values are
     * @param centreLine whether the median is drawn, for readers who ask for it
     */
    public static ChartSpec fan(Trajectories series, Setting setting, Measure measure, boolean centreLine) {
        return new Fan(series, setting, measure, centreLine).chart();
    }

    /**
     * How much? Median, 50 and 95 % of futures, and apart from them the interval of the mean.
     *
     * @param runs rows with the measure's column
     * @param setting the scenario
     * @param measure the outcome
     * @param means the mean's 95 % interval by strategy; may be empty
     */
    public static ChartSpec interval(Runs runs, Setting setting, Measure measure, Map<String, Interval> means) {
        return new Intervals(runs, setting, measure, means).chart();
    }

    /**
     * What is the chance to survive? Kaplan-Meier curves, and a hundred firms for the first two strategies.
     *
     * @param runs rows with survival and, of closed firms, exitWeek
     * @param setting the scenario
     */
    public static ChartSpec survival(Runs runs, Setting setting) {
        return new SurvivalChart(runs, setting).chart();
    }

    /**
     * Where do ideas go?
     *
     * @param funnels the strategies' stages, see {@link Stages#of(Runs, String)}
     * @param setting the scenario
     */
    public static ChartSpec funnel(List<Stages> funnels, Setting setting) {
        return new FunnelChart(funnels, setting).chart();
    }

    /**
     * The full distribution of an outcome under each strategy, on one axis.
     *
     * @param runs rows with the measure's column
     * @param setting the scenario
     * @param measure the outcome
     */
    public static ChartSpec ecdf(Runs runs, Setting setting, Measure measure) {
        return new Ecdf(runs, setting, measure).chart();
    }

    /**
     * Which inputs matter? The mean outcome at the low and high setting of each input, the strongest first.
     *
     * @param swings one row an input
     * @param setting the scenario
     * @param measure the outcome
     * @param baseline the mean outcome at the point from which inputs move
     */
    public static ChartSpec tornado(List<Swing> swings, Setting setting, Measure measure, double baseline) {
        return new Tornado(swings, setting, measure, baseline).chart();
    }

    /**
     * Which inputs matter? The share of variance that goes back to each, alone and with its interactions.
     *
     * @param indices one row an input
     * @param setting the scenario
     * @param measure the outcome
     */
    public static ChartSpec indices(List<SensitivityIndex> indices, Setting setting, Measure measure) {
        return new Indices(indices, setting, measure).chart();
    }

    /**
     * Where does it flip? How often b beats a over two factors.
     *
     * @param points one for each combination simulated
     * @param factors the two factors, across and up
     * @param setting the scenario
     * @param measure the outcome
     * @param a name of the first strategy
     * @param b name of the second strategy
     */
    public static ChartSpec map(
            List<MapPoint> points, FactorPair factors, Setting setting, Measure measure, String a, String b) {
        return new FlipMap(points, factors, setting, measure, a, b).chart();
    }

    /**
     * How does an outcome respond to a factor?
     *
     * @param points means by strategy, second factor and factor
     * @param factors the factor, and the one whose values are panels; its label may be empty
     * @param setting the scenario
     * @param measure the outcome
     */
    public static ChartSpec response(List<ResponsePoint> points, FactorPair factors, Setting setting, Measure measure) {
        return new Response(points, factors, setting, measure).chart();
    }

    /** Who works with whom? */
    public static ChartSpec network(Ecosystem ecosystem) {
        return new NetworkChart(ecosystem).chart();
    }

    /**
     * Where does the firm stand?
     *
     * @param moment the market plane
     * @param firm the firm's or strategy's name for people
     */
    public static ChartSpec marketMap(MarketMoment moment, String firm) {
        return new MarketMap(moment, firm).chart();
    }

    /**
     * Are there enough replications?
     *
     * @param points half-widths by strategy, in ascending number of replications
     * @param target the half-width asked for; empty for none
     * @param setting the scenario
     * @param measure the outcome
     */
    public static ChartSpec convergence(
            List<Precision> points, OptionalDouble target, Setting setting, Measure measure) {
        return new Convergence(points, target, setting, measure).chart();
    }

    /** Does the model meet the patterns of real firms? Patterns without bounds are not for this chart. */
    public static ChartSpec patterns(List<PatternRow> rows) {
        return new Patterns(rows).chart();
    }

    /**
     * How was a box of cases found?
     *
     * @param peels boxes in the order of the search
     * @param what what happens in the cases of interest, such as "follow-fads loses on profit"
     */
    public static ChartSpec boxes(List<Peel> peels, String what) {
        return new Boxes(peels, what).chart();
    }

    /**
     * Which mechanism did it? The contrast with one mechanism left out at a time.
     *
     * @param rows one row a mechanism
     * @param full the contrast of the whole model
     * @param setting the scenario
     * @param measure the outcome
     * @param a name of the first strategy
     * @param b name of the second strategy
     */
    public static ChartSpec ablation(
            List<ContrastRow> rows, Interval full, Setting setting, Measure measure, String a, String b) {
        return new ContrastRows(rows, setting, measure, a, b).ablation(full);
    }

    /**
     * Does it hold everywhere? The contrast in each case or condition.
     *
     * @param rows one row a case or condition
     * @param setting what they share
     * @param measure the outcome
     * @param a name of the first strategy
     * @param b name of the second strategy
     */
    public static ChartSpec forest(List<ContrastRow> rows, Setting setting, Measure measure, String a, String b) {
        return new ContrastRows(rows, setting, measure, a, b).forest();
    }
}

package org.plumbline.visualization.results;

import org.plumbline.experiments.analysis.UnfitDesignException;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.chart.ChartSpec;

/** Draws any chart of a results directory. */
public final class ResultsCharts {
    private final ResultsTables tables;

    /** Charts of these tables. */
    public ResultsCharts(ResultsTables tables) {
        this.tables = tables;
    }

    /**
     * The chart asked for, under the name of its files.
     *
     * @throws UnknownChartException if the directory's experiment cannot give it
     * @throws org.plumbline.experiments.results.storage.ResultsException if a table is not there
     * @throws IllegalArgumentException if a table cannot be understood
     */
    public ChartSpec draw(ChartRequest request) {
        ChartSpec chart = ofOutcome(fitting(request), request);
        ChartSpec named = request.strategies().isEmpty()
                ? chart
                : chart.named(chart.name() + "-" + String.join("-", request.strategies()));
        return isPooled(request.kind()) ? named.noting("Pooled over all " + points() + " design points.") : named;
    }

    /** The chart, or what the analysis behind it says of a design that it does not fit. */
    private ChartSpec fitting(ChartRequest request) {
        try {
            return ofKind(request);
        } catch (UnfitDesignException e) {
            throw new UnknownChartException(
                    "chart " + request.kind().key() + " cannot be drawn: " + e.getMessage(), e.help());
        }
    }

    private ChartSpec ofKind(ChartRequest request) {
        Measure measure = Measure.of(request.outcome());
        return switch (request.kind()) {
            case PAIRED -> runs(request).paired(measure, request.a(tables), request.b(tables));
            case INTERVAL -> runs(request).interval(measure);
            case ECDF -> runs(request).ecdf(measure);
            case SURVIVAL -> runs(request).survival();
            case FUNNEL -> runs(request).funnel(tables.losses());
            case CONVERGENCE -> runs(request).convergence(measure);
            case FAN -> Charts.fan(tables.series(measure.key()), tables.setting(), measure, false);
            case MAP -> new FactorCharts(tables, request).map();
            case RESPONSE -> new FactorCharts(tables, request).response();
            case FOREST -> new FactorCharts(tables, request).forest();
            case ABLATION -> new FactorCharts(tables, request).ablation();
            case TORNADO -> new AnalysisCharts(tables, request).tornado();
            case INDICES -> new AnalysisCharts(tables, request).indices();
            case PATTERNS -> WrittenCharts.patterns(tables.folder());
            case BOXES -> new AnalysisCharts(tables, request).boxes();
            case NETWORK -> WrittenCharts.network(tables, request.strategies());
            case MARKET_MAP -> {
                String strategy = request.one(tables);
                yield new MarketTables(tables).mapAtEnd(strategy);
            }
        };
    }

    /** Charts that go by their kind alone show profit; of another outcome they say so in their name. */
    private static ChartSpec ofOutcome(ChartSpec chart, ChartRequest request) {
        boolean unsaid =
                request.kind().ofOutcome() && chart.name().equals(request.kind().key());
        return unsaid && request.outcome() != Outcome.PROFIT
                ? chart.named(chart.name() + "-" + request.outcome().key())
                : chart;
    }

    private RunCharts runs(ChartRequest request) {
        return new RunCharts(tables.runs(RunCharts.columns(request.outcome())), tables.setting());
    }

    private boolean isPooled(ChartKind kind) {
        return switch (kind) {
            case PAIRED, INTERVAL, ECDF, SURVIVAL, FUNNEL, CONVERGENCE, FAN ->
                !tables.manifest().tables().factors().isEmpty() && points() > 1;
            default -> false;
        };
    }

    private int points() {
        return tables.design().levels().size();
    }
}

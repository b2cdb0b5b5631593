package org.plumbline.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.experiments.comparison.Judgement;
import org.plumbline.experiments.results.table.TableLayout;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.report.Part;
import org.plumbline.visualization.report.ReportModel.Figure;
import org.plumbline.visualization.results.ChartKind;
import org.plumbline.visualization.results.ChartRequest;
import org.plumbline.visualization.results.ResultsCharts;
import org.plumbline.visualization.results.UnknownChartException;
import org.plumbline.visualization.results.WrittenCharts;

/** The charts of a page, each in its part: those that the directory's tables can give. */
final class PageFigures {
    private static final Measure PROFIT = Measure.of(Outcome.PROFIT);

    private final StudiedResults results;
    private final ResultsCharts others;
    private final List<Figure> figures = new ArrayList<>();

    PageFigures(StudiedResults results) {
        this.results = results;
        this.others = new ResultsCharts(results.tables());
    }

    List<Figure> figures() {
        verdict();
        fan();
        add(Part.FUTURES, results.charts().survival());
        add(Part.WHY, results.charts().funnel(results.tables().losses()));
        marketMaps();
        if (!results.isMoreThanTwo()) {
            add(Part.CERTAINTY, results.charts().interval(PROFIT));
        }
        add(Part.CERTAINTY, results.charts().convergence(PROFIT));
        analyses();
        experiment();
        add(Part.NUMBERS, results.charts().ecdf(PROFIT));
        return List.copyOf(figures);
    }

    private void fan() {
        ChartSpec fan = Charts.fan(
                results.tables().series(PROFIT.key()), results.tables().setting(), PROFIT, false);
        Map<String, String> labels = new LinkedHashMap<>();
        results.strategies().forEach(strategy -> labels.put(strategy.name(), strategy.label()));
        figures.add(new Figure(Part.FUTURES, fan, Optional.of(FanReading.table(fan, labels))));
    }

    private void verdict() {
        if (results.isMoreThanTwo()) {
            add(Part.VERDICT, results.charts().interval(PROFIT));
            results.pairsWithFirst().forEach(pair -> add(Part.NUMBERS, named(pair)));
        } else if (results.isComparison()) {
            add(
                    Part.VERDICT,
                    results.charts()
                            .paired(PROFIT, results.a().name(), results.b().name()));
        }
    }

    private ChartSpec named(List<Judgement.Named> pair) {
        ChartSpec chart =
                results.charts().paired(PROFIT, pair.get(0).name(), pair.get(1).name());
        return chart.named(
                chart.name() + "-" + pair.get(0).name() + "-" + pair.get(1).name());
    }

    private void marketMaps() {
        if (results.tables().has("places.csv")) {
            for (Judgement.Named strategy : results.strategies()
                    .subList(0, Math.min(2, results.strategies().size()))) {
                draw(
                        Part.WHY,
                        new ChartRequest(ChartKind.MARKET_MAP, Outcome.PROFIT, List.of(strategy.name()), List.of()));
            }
        }
    }

    private void analyses() {
        drawIf(WrittenCharts.PATTERNS, Part.CERTAINTY, ChartKind.PATTERNS);
        drawIf("members.csv", Part.WHY, ChartKind.NETWORK);
    }

    private void drawIf(String file, Part part, ChartKind kind) {
        if (results.tables().has(file)) {
            draw(part, ChartRequest.of(kind, Outcome.PROFIT));
        }
    }

    /** What the factors of an experiment allow to be drawn. */
    private void experiment() {
        TableLayout layout = results.tables().manifest().tables();
        if (!layout.factors().isEmpty()) {
            drawWhereItFits(Part.CERTAINTY, ChartKind.TORNADO);
            drawWhereItFits(Part.CERTAINTY, ChartKind.INDICES);
            if (results.isComparison()) {
                drawWhereItFits(Part.WHAT_IF, ChartKind.BOXES);
                drawWhereItFits(Part.WHAT_IF, ChartKind.MAP);
                drawWhereItFits(Part.WHAT_IF, ChartKind.ABLATION);
                drawWhereItFits(Part.WHAT_IF, ChartKind.FOREST);
            }
            drawWhereItFits(Part.WHAT_IF, ChartKind.RESPONSE);
        }
    }

    private void drawWhereItFits(Part part, ChartKind kind) {
        try {
            draw(part, ChartRequest.of(kind, Outcome.PROFIT));
        } catch (UnknownChartException e) {
            // The factors do not fit this chart; the page shows those that fit.
            return;
        }
    }

    private void draw(Part part, ChartRequest request) {
        add(part, others.draw(request));
    }

    private void add(Part part, ChartSpec chart) {
        figures.add(Figure.of(part, chart));
    }
}

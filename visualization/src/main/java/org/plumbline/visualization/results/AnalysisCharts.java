package org.plumbline.visualization.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.plumbline.experiments.analysis.BoxSearch;
import org.plumbline.experiments.analysis.StudyAnalyses;
import org.plumbline.experiments.robustness.BoxMeasures;
import org.plumbline.experiments.sensitivity.SobolIndices;
import org.plumbline.experiments.sensitivity.TornadoBar;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.visualization.catalog.Charts;
import org.plumbline.visualization.catalog.Measure;
import org.plumbline.visualization.catalog.Peel;
import org.plumbline.visualization.catalog.SensitivityIndex;
import org.plumbline.visualization.catalog.Swing;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.table.Interval;
import org.plumbline.visualization.table.Numbers;

/**
 * Charts of analyses, computed afresh from runs.csv and design.csv, so that they never differ from the runs. Each throws
 * {@link org.plumbline.experiments.analysis.UnfitDesignException} if the design does not allow its analysis.
 */
final class AnalysisCharts {
    private static final String WITHOUT_INTERVALS =
            "A marker without a line is of a single replication: how sure it is cannot be said.";
    private static final Interval UNCHANGED = new Interval(0, 0, 0);

    private final ResultsTables tables;
    private final ChartRequest request;
    private final Measure measure;

    AnalysisCharts(ResultsTables tables, ChartRequest request) {
        this.tables = tables;
        this.request = request;
        this.measure = Measure.of(request.outcome());
    }

    private StudyAnalyses analyses() {
        return new StudyAnalyses(tables.study(request.outcome()));
    }

    /** The strategies looked at: two for their difference, one for itself; the first declared where none is named. */
    private List<String> strategies() {
        return request.strategies().isEmpty() ? List.of(request.one(tables)) : request.strategies();
    }

    ChartSpec tornado() {
        StudyAnalyses.OneAtATime found = analyses().oneAtATime(strategies());
        List<Swing> swings = found.changes().bars().stream()
                .map(bar -> swing(bar, found.baseline()))
                .toList();
        ChartSpec tornado = Charts.tornado(swings, tables.setting(), measured(found.response()), found.baseline());
        return found.changes().bars().stream()
                        .flatMap(bar -> bar.ends().stream())
                        .allMatch(end -> end.change().hasInterval())
                ? tornado
                : tornado.noting(WITHOUT_INTERVALS);
    }

    /** An outcome under the firm as described is called by its name alone, any other after whose it is. */
    private Measure measured(String response) {
        return strategies().equals(List.of("")) ? measure : measure.of(response);
    }

    /** A setting of an input: its text, and what the outcome changes by when it moves there from the base. */
    private record Moved(String level, Interval change) {}

    private Swing swing(TornadoBar bar, double baseline) {
        List<Moved> settings = new ArrayList<>();
        settings.add(new Moved(tables.design().first(bar.factor()), UNCHANGED));
        bar.ends().forEach(end -> settings.add(new Moved(end.level().toString(), interval(end.change()))));
        if (tables.design().isNumeric(bar.factor())) {
            settings.sort(Comparator.comparingDouble(moved -> Double.parseDouble(moved.level())));
        }
        Moved low = settings.get(0);
        Moved high = settings.get(settings.size() - 1);
        return new Swing(
                bar.factor(),
                readable(low.level()),
                readable(high.level()),
                low.change().plus(baseline),
                high.change().plus(baseline));
    }

    /** A level with thousands set apart. */
    private static String readable(String level) {
        return level.matches("-?[0-9]+(\\.[0-9]+)?") ? Numbers.plain(Double.parseDouble(level)) : level;
    }

    /** An estimate as an interval; one without ends, as of a single replication, is drawn as its value alone. */
    private static Interval interval(Estimate estimate) {
        double mean = estimate.mean().orElseThrow();
        return new Interval(
                mean, estimate.lower().orElse(mean), estimate.upper().orElse(mean));
    }

    ChartSpec indices() {
        StudyAnalyses.Variance found = analyses().variance(strategies());
        List<SensitivityIndex> rows = new ArrayList<>();
        for (int i = 0; i < found.factors().size(); i++) {
            SobolIndices index = found.indices().get(i);
            if (index.first().mean().isPresent() && index.total().mean().isPresent()) {
                rows.add(
                        new SensitivityIndex(found.factors().get(i), interval(index.first()), interval(index.total())));
            }
        }
        return Charts.indices(rows, tables.setting(), measured(found.response()));
    }

    ChartSpec boxes() {
        BoxSearch search = analyses().losingCases(request.a(tables), request.b(tables));
        return Charts.boxes(peels(search), search.what() + " on " + measure.phrase());
    }

    /** The boxes as far as there are points of the other half in them. */
    private static List<Peel> peels(BoxSearch search) {
        List<Peel> peels = new ArrayList<>();
        for (int i = 0; i < search.trajectory().found().size(); i++) {
            BoxMeasures found = search.trajectory().found().get(i);
            OptionalDouble heldOut = search.trajectory().heldOut().get(i).density();
            if (found.coverage().isPresent() && found.density().isPresent() && heldOut.isPresent()) {
                peels.add(new Peel(
                        found.coverage().getAsDouble(),
                        found.density().getAsDouble(),
                        heldOut.getAsDouble(),
                        i == search.chosen(),
                        search.limits(i)));
            }
        }
        return peels;
    }
}

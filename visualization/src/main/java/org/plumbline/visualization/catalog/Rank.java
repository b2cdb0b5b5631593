package org.plumbline.visualization.catalog;

import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.table.Quantiles;
import org.plumbline.visualization.table.Runs;

/**
 * One strategy's sample of a measure.
 *
 * @param strategy its name
 * @param look what tells it from the others, by the order in which strategies were declared
 * @param quantiles the sample
 */
record Rank(String strategy, Look look, Quantiles quantiles) {
    /** Rows a chart has room for. */
    static final int MOST_ROWS = 14;

    /** How many futures the samples, at least one, have: the least and the most where an outcome is undefined in some. */
    static String futures(List<Rank> ranks) {
        IntSummaryStatistics sizes =
                ranks.stream().mapToInt(rank -> rank.quantiles.sorted().size()).summaryStatistics();
        return sizes.getMin() == sizes.getMax()
                ? Sentences.count(sizes.getMin(), "simulated future", "simulated futures of each strategy")
                : sizes.getMin() + " to " + sizes.getMax()
                        + " simulated futures of each strategy in which it is defined";
    }

    /** The strategies' samples, the best middle future first; those without a defined value are left out. */
    static List<Rank> of(Runs runs, Measure measure) {
        List<String> names = runs.strategies();
        Comparator<Rank> best = (one, other) -> {
            double first = one.quantiles.median();
            double second = other.quantiles.median();
            return first == second ? 0 : measure.better(first, second) ? -1 : 1;
        };
        return names.stream()
                .filter(name -> !runs.values(name, measure.key()).isEmpty())
                .map(name ->
                        new Rank(name, Look.of(names.indexOf(name)), Quantiles.of(runs.values(name, measure.key()))))
                .sorted(best)
                .toList();
    }
}

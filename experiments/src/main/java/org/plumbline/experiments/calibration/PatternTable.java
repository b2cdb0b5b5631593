package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Every published pattern beside the model's, over the same markets. */
public final class PatternTable {
    private PatternTable() {}

    /**
     * The table over some markets.
     *
     * @throws IllegalArgumentException if there are no markets
     */
    public static List<PatternRow> of(List<MarketHistory> markets) {
        if (markets.isEmpty()) {
            throw new IllegalArgumentException("patterns need at least one market");
        }
        Jackknife jackknife = new Jackknife(markets);
        List<PublishedPattern> published = PublishedPattern.all();
        List<Pattern> patterns = PatternCatalog.all();
        List<PatternRow> rows = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            double estimate = pattern.estimator().applyAsDouble(markets);
            rows.add(new PatternRow(
                    published.get(i),
                    pattern.definition(),
                    Double.isFinite(estimate) ? OptionalDouble.of(estimate) : OptionalDouble.empty(),
                    jackknife.error(pattern.estimator()),
                    jackknife.quantile(),
                    markets.size()));
        }
        return List.copyOf(rows);
    }

    /** Whether every pattern that is judged is met. */
    public static boolean met(List<PatternRow> rows) {
        return rows.stream().noneMatch(row -> row.verdict() == PatternRow.Verdict.NOT_MET);
    }
}

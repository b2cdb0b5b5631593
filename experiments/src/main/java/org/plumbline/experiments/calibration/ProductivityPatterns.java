package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** How far firms of a market lie apart in revenue for a unit of input, and how long that lasts. */
final class ProductivityPatterns {
    private static final int WARM_UP = 2;
    private static final int LEAST_FIRMS = 10;
    private static final String SAMPLE = "over whole calendar years after year 2 of firms with revenue and inputs:"
            + " productivity is the log of revenue over wages, material, rent and other fixed cost of the year; ";

    private ProductivityPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        "log revenue productivity: 90th less 10th percentile",
                        SAMPLE
                                + "the difference of percentiles (type 7) in each market and year with ten firms or"
                                + " more, averaged",
                        ProductivityPatterns::spread),
                new Pattern(
                        "log revenue productivity: one-year autocorrelation",
                        SAMPLE + "less its mean in the market and year, correlated with itself a year later over firms",
                        ProductivityPatterns::persistence));
    }

    private static Collection<List<FirmYear>> byYear(MarketHistory market) {
        Map<Integer, List<FirmYear>> years = new TreeMap<>();
        for (FirmYear year : market.firmYears()) {
            if (year.year() > WARM_UP && year.revenue() > 0 && year.inputs() > 0) {
                years.computeIfAbsent(year.year(), number -> new ArrayList<>()).add(year);
            }
        }
        return years.values();
    }

    private static double spread(List<MarketHistory> markets) {
        double sum = 0;
        int count = 0;
        for (MarketHistory market : markets) {
            for (List<FirmYear> firms : byYear(market)) {
                if (firms.size() >= LEAST_FIRMS) {
                    sum += spreadOf(firms);
                    count++;
                }
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static double spreadOf(List<FirmYear> firms) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(firms.stream().mapToDouble(FirmYear::logProductivity).toArray());
        return percentile.evaluate(90) - percentile.evaluate(10);
    }

    private static double persistence(List<MarketHistory> markets) {
        List<Double> now = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (MarketHistory market : markets) {
            Map<Long, Double> centred = centred(market);
            centred.forEach((key, value) -> {
                Double next = centred.get(key + 1);
                if (next != null) {
                    now.add(value);
                    later.add(next);
                }
            });
        }
        return correlation(now, later);
    }

    /** Productivity less its mean in the year, by firm and year; a firm's next year has the next key. */
    private static Map<Long, Double> centred(MarketHistory market) {
        Map<Long, Double> centred = new TreeMap<>();
        for (List<FirmYear> firms : byYear(market)) {
            double mean = firms.stream()
                    .mapToDouble(FirmYear::logProductivity)
                    .average()
                    .orElse(0);
            firms.forEach(one -> centred.put(GrowthPatterns.key(one.firm(), one.year()), one.logProductivity() - mean));
        }
        return centred;
    }

    /** Pearson's r; NaN with fewer than three pairs. */
    static double correlation(List<Double> x, List<Double> y) {
        if (x.size() < 3) {
            return Double.NaN;
        }
        return new PearsonsCorrelation()
                .correlation(
                        x.stream().mapToDouble(Double::doubleValue).toArray(),
                        y.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

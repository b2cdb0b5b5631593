package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How firms grow: the log of a year's revenue over the year before, less the mean of the market in that year. */
final class GrowthPatterns {
    private static final int LEAST_AGE = 2;
    private static final int LEAST_FIRMS = 5;
    private static final String SAMPLE =
            "over firms at least two years old at the start of the first of two whole years with revenue (firms of the"
                    + " start count from the start), growth is the log of the ratio of their revenues less the mean of the"
                    + " market in that pair of years; ";

    private GrowthPatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        "growth: Subbotin shape",
                        SAMPLE + "the shape b of the exponential power law, by maximum likelihood",
                        markets -> fitted(markets, true)),
                new Pattern(
                        "growth: Laplace less normal in AIC per observation",
                        SAMPLE
                                + "Akaike's criterion of the Laplace law less that of the normal law, for one"
                                + " observation",
                        markets -> fitted(markets, false)),
                new Pattern(
                        "growth: size exponent of sigma",
                        SAMPLE
                                + "firms in ten classes of equal number by revenue in the first year: minus the slope"
                                + " of the log standard deviation of growth on the mean log revenue",
                        markets -> SizeExponent.of(growth(markets))));
    }

    private static double fitted(List<MarketHistory> markets, boolean shape) {
        double[] rates =
                growth(markets).stream().mapToDouble(SizeExponent.Growth::rate).toArray();
        if (rates.length < LEAST_FIRMS * LEAST_FIRMS) {
            return Double.NaN;
        }
        ExponentialPower law = new ExponentialPower(rates);
        return shape ? law.shape() : law.laplaceLessNormal();
    }

    private static List<SizeExponent.Growth> growth(List<MarketHistory> markets) {
        List<SizeExponent.Growth> all = new ArrayList<>();
        for (MarketHistory market : markets) {
            Map<Integer, List<SizeExponent.Growth>> byYear = new TreeMap<>();
            pairs(market)
                    .forEach((second, first) -> byYear.computeIfAbsent(second.year(), year -> new ArrayList<>())
                            .add(new SizeExponent.Growth(
                                    StrictMath.log(first.revenue()),
                                    StrictMath.log(second.revenue() / first.revenue()))));
            byYear.values().forEach(ofYear -> addCentred(all, ofYear));
        }
        return all;
    }

    private static void addCentred(List<SizeExponent.Growth> all, List<SizeExponent.Growth> ofYear) {
        if (ofYear.size() < LEAST_FIRMS) {
            return;
        }
        double mean = 0;
        for (SizeExponent.Growth one : ofYear) {
            mean += one.rate() / ofYear.size();
        }
        for (SizeExponent.Growth one : ofYear) {
            all.add(new SizeExponent.Growth(one.logSize(), one.rate() - mean));
        }
    }

    /** Each firm's year with the year before, both with revenue, the first at least two years after it entered. */
    private static Map<FirmYear, FirmYear> pairs(MarketHistory market) {
        Map<FirmYear, FirmYear> pairs = new java.util.LinkedHashMap<>();
        Map<Long, FirmYear> known = new TreeMap<>();
        for (FirmYear second : market.firmYears()) {
            FirmYear first = known.get(key(second.firm(), second.year() - 1));
            known.put(key(second.firm(), second.year()), second);
            if (first != null && first.aged(LEAST_AGE) && first.revenue() > 0 && second.revenue() > 0) {
                pairs.put(second, first);
            }
        }
        return pairs;
    }

    static long key(int firm, int year) {
        return ((long) firm << 16) | year;
    }
}

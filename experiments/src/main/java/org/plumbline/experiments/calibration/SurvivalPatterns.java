package org.plumbline.experiments.calibration;

import java.util.List;

/** How long entrants live. */
final class SurvivalPatterns {
    private SurvivalPatterns() {}

    static List<Pattern> all() {
        return List.of(survival(1), survival(5), survival(10), hazard(1), hazard(2), hazard(5), hazard(10));
    }

    private static Pattern survival(int years) {
        String age = years == 1 ? "1 year" : years + " years";
        return new Pattern(
                "survival at " + age,
                "share of entrants still open " + age + " after the week they entered, of all that entered at least "
                        + age + " before the end of what was simulated",
                markets -> {
                    long followed = count(markets, years, 0);
                    return followed == 0 ? Double.NaN : (double) count(markets, years, years) / followed;
                });
    }

    private static Pattern hazard(int year) {
        return new Pattern(
                "exit hazard in year " + year,
                "share of entrants that closed in year " + year
                        + " of their life, of those open at its beginning, among"
                        + " all that entered at least that long before the end",
                markets -> {
                    long atStart = count(markets, year, year - 1);
                    return atStart == 0 ? Double.NaN : 1 - (double) count(markets, year, year) / atStart;
                });
    }

    /** Entrants that could be followed to an age and were open at another. */
    private static long count(List<MarketHistory> markets, int followedTo, int openAt) {
        long count = 0;
        for (MarketHistory market : markets) {
            for (Lifetime life : market.entrants()) {
                count += life.followed(followedTo) && life.reached(openAt) ? 1 : 0;
            }
        }
        return count;
    }
}

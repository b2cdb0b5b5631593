package org.plumbline.experiments.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.experiments.calibration.MarketHistory.Minds;
import org.plumbline.sim.innovation.Switching;

/** What people know of their firm's priorities, how they get on with several projects, and whether consensus pays. */
final class PeoplePatterns {
    private static final int WARM_UP = 2;
    private static final int YEARS = 5;
    private static final double USUAL_COMMUNICATION = 0.4;
    private static final double AROUND = 0.1;

    private PeoplePatterns() {}

    static List<Pattern> all() {
        return List.of(
                new Pattern(
                        "correlation of alignment and performance",
                        "over firms open through the first five calendar years of their market: Pearson's r of"
                                + " consensus at the ends of these years, averaged, with profit for each person and year;"
                                + " never in an objective",
                        PeoplePatterns::correlation),
                new Pattern(
                        "managers who list three priorities",
                        "at the ends of years after year 2, over people beside the owner in firms whose communication"
                                + " is within 0.1 of its default 0.4: the share who list the three segments nearest to the"
                                + " firm's vision as it does (the index of recall)",
                        PeoplePatterns::knowing),
                valueAdding(2),
                valueAdding(4));
    }

    private static Pattern valueAdding(int projects) {
        return new Pattern(
                "value-adding share of time with " + projects + " projects a person",
                "the share of a project hour that becomes work when a person has " + projects
                        + " projects: the model's own rule, in which nothing is drawn",
                markets -> Switching.valueAdding(projects));
    }

    private static double knowing(List<MarketHistory> markets) {
        long people = 0;
        long knowing = 0;
        for (MarketHistory market : markets) {
            for (Minds minds : market.minds()) {
                boolean usual = StrictMath.abs(minds.communication() - USUAL_COMMUNICATION) <= AROUND;
                if (minds.year() > WARM_UP && usual) {
                    people += minds.people();
                    knowing += minds.knowing();
                }
            }
        }
        return people == 0 ? Double.NaN : (double) knowing / people;
    }

    private static double correlation(List<MarketHistory> markets) {
        List<Double> consensus = new ArrayList<>();
        List<Double> profit = new ArrayList<>();
        for (MarketHistory market : markets) {
            Map<Integer, Double> agreed = consensus(market);
            Map<Integer, Double> earned = profit(market);
            agreed.forEach((firm, value) -> {
                Double gain = earned.get(firm);
                if (gain != null) {
                    consensus.add(value);
                    profit.add(gain);
                }
            });
        }
        return ProductivityPatterns.correlation(consensus, profit);
    }

    /** Mean consensus in the first years of firms that had one at the end of each. */
    private static Map<Integer, Double> consensus(MarketHistory market) {
        Map<Integer, double[]> sums = new TreeMap<>();
        for (Minds minds : market.minds()) {
            if (minds.year() <= YEARS && !Double.isNaN(minds.consensus())) {
                add(sums, minds.firm(), minds.consensus());
            }
        }
        return means(sums, YEARS);
    }

    /** Mean profit a person of firms seen in years 2 to 5. */
    private static Map<Integer, Double> profit(MarketHistory market) {
        Map<Integer, double[]> sums = new TreeMap<>();
        for (FirmYear year : market.firmYears()) {
            if (year.year() <= YEARS && year.staff() + year.staffBefore() > 0) {
                add(sums, year.firm(), 2 * year.profit() / (year.staff() + year.staffBefore()));
            }
        }
        return means(sums, YEARS - 1);
    }

    private static void add(Map<Integer, double[]> sums, int firm, double value) {
        double[] sum = sums.computeIfAbsent(firm, number -> new double[2]);
        sum[0] += value;
        sum[1]++;
    }

    private static Map<Integer, Double> means(Map<Integer, double[]> sums, int atLeast) {
        Map<Integer, Double> means = new TreeMap<>();
        sums.forEach((firm, sum) -> {
            if (sum[1] >= atLeast) {
                means.put(firm, sum[0] / sum[1]);
            }
        });
        return means;
    }
}

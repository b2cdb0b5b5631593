package org.plumbline.visualization.catalog;

import static org.plumbline.visualization.catalog.ExampleTables.A;
import static org.plumbline.visualization.catalog.ExampleTables.B;
import static org.plumbline.visualization.catalog.ExampleTables.BAKERY;
import static org.plumbline.visualization.catalog.ExampleTables.PROFIT;
import static org.plumbline.visualization.catalog.ExampleTables.bell;
import static org.plumbline.visualization.catalog.ExampleTables.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.plumbline.visualization.chart.ChartSpec;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.table.Interval;

/** Charts of analyses, from made-up numbers. */
final class ExampleAnalyses {
    private static final FactorPair FACTORS = new FactorPair(
            new Factor("market.turbulence", "turbulence of the market", "per square root of a year"),
            new Factor("firm.cash", "opening cash", "thousand EUR"));

    private ExampleAnalyses() {}

    static List<ChartSpec> all() {
        return List.of(
                Charts.tornado(swings(), BAKERY, PROFIT, 21_000),
                Charts.indices(indices(), BAKERY, PROFIT),
                Charts.map(mapPoints(), FACTORS, BAKERY, PROFIT, A, B),
                Charts.response(
                        responses(),
                        new FactorPair(FACTORS.first(), new Factor("wip", "projects at once", "")),
                        BAKERY,
                        PROFIT),
                Charts.network(ecosystem()),
                Charts.marketMap(market(), B),
                Charts.convergence(precisions(), OptionalDouble.of(5_000), BAKERY, PROFIT),
                Charts.patterns(patterns()),
                Charts.boxes(peels(), "follow-fads loses on profit"),
                Charts.ablation(
                        contrasts(List.of("beliefs", "imitation", "learning", "vetoes", "word-of-mouth")),
                        around(12_000, 5_500),
                        BAKERY,
                        PROFIT,
                        A,
                        B),
                Charts.forest(
                        contrasts(List.of(
                                "Bakery",
                                "Crafts shop",
                                "Restaurant",
                                "Service start-up",
                                "Metal fabricator",
                                "Software company",
                                "Retailer",
                                "Agritech",
                                "Fintech")),
                        BAKERY,
                        PROFIT,
                        A,
                        B));
    }

    static Interval around(double value, double reach) {
        return new Interval(value, value - reach, value + reach);
    }

    private static List<Swing> swings() {
        return List.of(
                new Swing("Wage", "24 EUR", "28 EUR", around(44_000, 5_000), around(-2_000, 5_200)),
                new Swing("Turbulence", "0.04", "0.16", around(27_000, 5_000), around(12_000, 6_500)),
                new Swing("Projects at once", "1", "6", around(18_000, 5_000), around(14_500, 5_500)),
                new Swing("Rivals", "4", "16", around(24_000, 5_000), around(19_000, 5_200)));
    }

    private static List<SensitivityIndex> indices() {
        return List.of(
                new SensitivityIndex("Wage", around(0.42, 0.06), around(0.55, 0.07)),
                new SensitivityIndex("Turbulence", around(0.15, 0.05), around(0.31, 0.06)),
                new SensitivityIndex("Rivals", around(0.02, 0.04), around(0.06, 0.05)));
    }

    private static List<MapPoint> mapPoints() {
        List<MapPoint> points = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 5; j++) {
                int better = (int) Math.round(100 * Math.min(1, Math.max(0, 0.82 - 0.11 * i + 0.05 * j)));
                points.add(new MapPoint(0.05 * i, 20 + 15 * j, better, 100 - better, 0));
            }
        }
        return points;
    }

    private static List<ResponsePoint> responses() {
        List<ResponsePoint> points = new ArrayList<>();
        for (String strategy : List.of(A, B)) {
            for (String wip : List.of("1", "3", "6")) {
                for (int i = 0; i <= 6; i++) {
                    double slope = strategy.equals(A) ? -3_000 : -9_000 + 1_000 * wip.length();
                    double mean =
                            30_000 + slope * i - 2_000 * Double.parseDouble(wip) + (strategy.equals(B) ? 20_000 : 0);
                    points.add(new ResponsePoint(strategy, wip, 0.05 * i, around(mean, 4_000)));
                }
            }
        }
        return points;
    }

    private static Ecosystem ecosystem() {
        List<Ecosystem.Member> members = new ArrayList<>(List.of(new Ecosystem.Member("firm", "Bakery", "the firm")));
        List<Ecosystem.Tie> ties = new ArrayList<>();
        List<String> kinds = List.of("supplier", "peer firm", "customer group", "investor");
        for (int i = 0; i < 12; i++) {
            members.add(new Ecosystem.Member("p" + i, kinds.get(i % 4) + " " + (i / 4 + 1), kinds.get(i % 4)));
            if (i % 5 != 4) {
                ties.add(new Ecosystem.Tie("firm", "p" + i, spread(i, 1)));
            }
            if (i > 2 && i % 2 == 0) {
                ties.add(new Ecosystem.Tie("p" + i, "p" + (i - 3), 0.5 * spread(i, 2)));
            }
        }
        return new Ecosystem(130, members, ties);
    }

    private static MarketMoment market() {
        return new MarketMoment(
                130,
                new MarketMoment.Axes("everyday", "indulgent", "conventional", "healthy and local"),
                List.of(
                        segment("Regulars", 0.45, 0.25, -0.4, 0.6, 0.03),
                        segment("Families", 0.35, 0.25, -0.6, -0.4, 0.0),
                        segment("Treat seekers", 0.20, 0.35, 0.7, 0.0, -0.05)),
                new Position(-0.3, 0.6),
                places(8, -0.2, 0.45, 0.15, 3),
                places(9, -0.25, 0.4, 0.2, 5),
                places(16, 0, 0, 0.5, 7));
    }

    private static MarketMoment.Segment segment(
            String label, double share, double spread, double x, double y, double drift) {
        List<Position> trail = IntStream.range(0, 6)
                .mapToObj(i -> new Position(x - drift * (5 - i), y - 2 * drift * (5 - i) + 0.02 * bell(i, 1)))
                .toList();
        return new MarketMoment.Segment(label, share, spread, trail);
    }

    private static List<Position> places(int n, double x, double y, double scatter, int sequence) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Position(x + scatter * bell(i, sequence), y + scatter * bell(i, sequence + 1)))
                .toList();
    }

    private static List<Precision> precisions() {
        List<Precision> points = new ArrayList<>();
        for (String strategy : List.of(A, B)) {
            for (int n : new int[] {10, 20, 40, 80, 160, 320}) {
                double width = (strategy.equals(A) ? 90_000 : 70_000) / Math.sqrt(n) * (1 + 0.1 * bell(n, 2));
                points.add(new Precision(strategy, n, width));
            }
        }
        return points;
    }

    private static List<PatternRow> patterns() {
        return List.of(
                new PatternRow("Survival after 5 years", new Interval(0.45, 0.40, 0.50), around(0.47, 0.01), false),
                new PatternRow("Survival after 10 years", new Interval(0.30, 0.25, 0.35), around(0.37, 0.015), true),
                new PatternRow("Growth and size", new Interval(-0.03, -0.08, 0), around(-0.05, 0.02), false),
                new PatternRow("Skewness of returns", new Interval(3, 2, 4), around(12, 1), true));
    }

    private static List<Peel> peels() {
        return IntStream.range(0, 9)
                .mapToObj(i -> new Peel(
                        1 - 0.09 * i - 0.002 * i * i,
                        0.2 + 0.085 * i,
                        0.2 + 0.078 * i - 0.004 * i * i,
                        i == 6,
                        "turbulence > 0." + (1 + i / 3) + "1 and cash < 40k"))
                .toList();
    }

    private static List<ContrastRow> contrasts(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new ContrastRow(
                        labels.get(i), around(9_000 + 11_000 * bell(i, 4), 4_000 + 3_000 * spread(i, 3))))
                .toList();
    }
}

package org.plumbline.visualization.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.sim.observation.Outcome;

/**
 * Which chart of a results directory.
 *
 * @param kind the kind of chart
 * @param outcome what it shows, where there is one for each outcome
 * @param strategies the strategies compared, or the one shown; none stands for the first that there are
 * @param factors the factors of an experiment, along the axis first; none stands for the first that fit
 */
public record ChartRequest(ChartKind kind, Outcome outcome, List<String> strategies, List<String> factors) {
    private static final int MOST_NAMED = 12;

    /** Copies the lists. */
    public ChartRequest {
        strategies = List.copyOf(strategies);
        factors = List.copyOf(factors);
    }

    /** A chart of the first strategies there are. */
    public static ChartRequest of(ChartKind kind, Outcome outcome) {
        return new ChartRequest(kind, outcome, List.of(), List.of());
    }

    /**
     * Reads a chart's name, such as {@code survival}, {@code paired-profit} or {@code paired-profit-a-b}.
     *
     * @param outcome the outcome asked for apart from the name; it goes before profit, but not before the name's
     * @param factors the factors asked for
     * @param declared the strategies there are
     * @throws UnknownChartException if there is no such chart
     */
    public static ChartRequest parse(
            String name, Optional<Outcome> outcome, List<String> factors, List<String> declared) {
        ChartKind kind = ChartKind.of(name)
                .orElseThrow(() -> new UnknownChartException(
                        "there is no chart " + name, "choose among " + String.join(", ", ChartKind.keys())));
        String rest = name.equals(kind.key()) ? "" : name.substring(kind.key().length() + 1);
        if (!kind.ofOutcome()) {
            return new ChartRequest(kind, Outcome.PROFIT, strategies(kind, rest, declared), factors);
        }
        int hyphen = rest.indexOf('-');
        String first = hyphen < 0 ? rest : rest.substring(0, hyphen);
        Outcome shown = first.isEmpty() ? outcome.orElse(Outcome.PROFIT) : outcome(first);
        String pair = hyphen < 0 ? "" : rest.substring(hyphen + 1);
        return new ChartRequest(kind, shown, strategies(kind, pair, declared), factors);
    }

    /**
     * The outcome of this name.
     *
     * @throws UnknownChartException if there is none
     */
    public static Outcome outcome(String key) {
        return Outcome.find(key)
                .orElseThrow(() -> new UnknownChartException(
                        "there is no outcome " + key,
                        "choose among "
                                + Arrays.stream(Outcome.values())
                                        .map(Outcome::key)
                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> strategies(ChartKind kind, String names, List<String> declared) {
        if (names.isEmpty()) {
            return List.of();
        }
        if (declared.contains(names)) {
            return List.of(names);
        }
        for (String a : declared) {
            for (String b : declared) {
                if (names.equals(a + "-" + b) && !a.equals(b)) {
                    return List.of(a, b);
                }
            }
        }
        throw new UnknownChartException(
                "chart " + kind.key() + " cannot be of " + names + ", which is no strategy or pair of the folder",
                "name a strategy, or two with a hyphen between them: "
                        + declared.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")));
    }

    /** The first of the two strategies compared. */
    String a(ResultsTables tables) {
        return strategies.isEmpty() ? pair(tables).get(0) : strategies.get(0);
    }

    /** The second of the two strategies compared. */
    String b(ResultsTables tables) {
        return strategies.size() < 2 ? pair(tables).get(1) : strategies.get(1);
    }

    private List<String> pair(ResultsTables tables) {
        if (tables.strategies().size() < 2) {
            throw new UnknownChartException(
                    "chart " + kind.key() + " compares two strategies, but the folder has one",
                    "choose interval, fan, ecdf, survival or funnel");
        }
        return tables.strategies();
    }

    /** The one strategy shown: the one named, else the first declared. */
    String one(ResultsTables tables) {
        return strategies.isEmpty() ? tables.strategies().get(0) : strategies.get(0);
    }
}

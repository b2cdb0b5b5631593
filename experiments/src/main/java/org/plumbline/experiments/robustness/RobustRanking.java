package org.plumbline.experiments.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How strategies rank by each criterion. Criteria weigh scenarios differently, so where they disagree the choice is one of
 * attitude, not of fact, and must be shown.
 *
 * @param strategies the names
 * @param criteria what they were ranked by
 * @param ranks for each criterion a list of ranks in the strategies' order: 1 for the best, equals share the better rank
 */
public record RobustRanking(List<String> strategies, List<Criterion> criteria, List<List<Integer>> ranks) {
    /** Copies the lists. */
    public RobustRanking {
        strategies = List.copyOf(strategies);
        criteria = List.copyOf(criteria);
        ranks = ranks.stream().map(List::copyOf).toList();
    }

    /** Ranks all strategies of a table by all criteria. */
    public static RobustRanking of(PayoffTable table) {
        List<Criterion> criteria = List.of(Criterion.values());
        List<List<Integer>> ranks =
                criteria.stream().map(criterion -> ranks(table, criterion)).toList();
        return new RobustRanking(table.strategies(), criteria, ranks);
    }

    /** The criteria by which a strategy, counted from 0, comes out first, alone or with others. */
    public List<Criterion> wonBy(int strategy) {
        return IntStream.range(0, criteria.size())
                .filter(c -> ranks.get(c).get(strategy) == 1)
                .mapToObj(criteria::get)
                .toList();
    }

    /** The first strategy, counted from 0, that comes out first by every criterion; empty where they disagree. */
    public OptionalInt bestByAll() {
        return IntStream.range(0, strategies.size())
                .filter(s -> wonBy(s).equals(criteria))
                .findFirst();
    }

    private static List<Integer> ranks(PayoffTable table, Criterion criterion) {
        int count = table.strategies().size();
        double[] badness = new double[count];
        for (int s = 0; s < count; s++) {
            double value = criterion.of(table, s);
            badness[s] = criterion.lessIsBetter(table) ? value : -value;
        }
        List<Integer> ranks = new ArrayList<>();
        for (double own : badness) {
            ranks.add(1
                    + (int) Arrays.stream(badness).filter(other -> other < own).count());
        }
        return ranks;
    }
}

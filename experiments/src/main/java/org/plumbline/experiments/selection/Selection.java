package org.plumbline.experiments.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.Sample;

/**
 * A strategy chosen, with what it took.
 *
 * @param best number of the strategy chosen, from 0
 * @param means mean outcome of each strategy over its replications
 * @param replications of each strategy
 * @param guaranteed whether the statement is a guarantee
 * @param statement what can be said of the choice, in words
 */
public record Selection(
        int best, List<Double> means, List<Integer> replications, boolean guaranteed, String statement) {
    /** Copies the lists and checks the choice. */
    public Selection {
        means = List.copyOf(means);
        replications = List.copyOf(replications);
        if (best < 0 || best >= means.size() || means.size() != replications.size()) {
            throw new IllegalArgumentException("choice (" + best + ") must be one of " + means.size()
                    + " strategies, each with its replications (" + replications.size() + ")");
        }
    }

    static Selection of(List<List<Double>> outcomes, List<Integer> candidates, boolean guaranteed, String statement) {
        List<Double> means =
                outcomes.stream().map(outcome -> Sample.of(outcome).mean()).toList();
        int best = candidates.get(0);
        for (int candidate : candidates) {
            best = means.get(candidate) > means.get(best) ? candidate : best;
        }
        return new Selection(best, means, outcomes.stream().map(List::size).toList(), guaranteed, statement);
    }

    /** All runs. */
    public long runs() {
        return replications.stream().mapToLong(Integer::longValue).sum();
    }

    /** The runs that equal allocation takes: as many for each strategy as the one run longest had. */
    public long runsOfEqualAllocation() {
        int longest = replications.stream().mapToInt(Integer::intValue).max().orElse(0);
        return (long) longest * replications.size();
    }

    /** The runs saved against equal allocation. */
    public long saved() {
        return runsOfEqualAllocation() - runs();
    }

    static List<Integer> all(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}

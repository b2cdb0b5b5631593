package org.plumbline.experiments.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.experiments.statistics.Sample;

/** The strategies to choose from, as something that can be run. */
public final class Alternatives {
    private final int count;
    private final boolean independent;
    private final Runs runs;

    private Alternatives(int count, boolean independent, Runs runs) {
        if (count < 2) {
            throw new IllegalArgumentException("a choice needs at least 2 strategies, not " + count);
        }
        this.count = count;
        this.independent = independent;
        this.runs = runs;
    }

    /** Runs replications of several strategies. */
    @FunctionalInterface
    public interface Runs {
        /**
         * The outcomes of replications, for each strategy asked for in that order; larger is better. The outcome of a
         * replication must not depend on what else is asked for.
         *
         * @param strategies numbers from 0
         * @param first number of the first replication, from 0
         * @param count how many replications, at least 1
         */
        List<Sample> run(List<Integer> strategies, int first, int count);
    }

    /** Strategies whose replications share random numbers. */
    public static Alternatives common(int count, Runs runs) {
        return new Alternatives(count, false, runs);
    }

    /** Strategies that each have random streams of their own. */
    public static Alternatives independent(int count, Runs runs) {
        return new Alternatives(count, true, runs);
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Whether each has random streams of its own. */
    public boolean isIndependent() {
        return independent;
    }

    /** Replications of all strategies. */
    List<List<Double>> runAll(int replications) {
        List<List<Double>> outcomes = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> outcomes.add(new ArrayList<>()));
        runMore(outcomes, IntStream.range(0, count).boxed().toList(), 0, replications);
        return outcomes;
    }

    /** Runs further replications of some strategies and adds them to the outcomes. */
    void runMore(List<List<Double>> outcomes, List<Integer> strategies, int first, int replications) {
        List<Sample> samples = runs.run(strategies, first, replications);
        for (int i = 0; i < strategies.size(); i++) {
            if (samples.get(i).size() != replications) {
                throw new IllegalArgumentException("strategy " + strategies.get(i) + " gave "
                        + samples.get(i).size() + " outcomes for " + replications + " replications");
            }
            List<Double> outcome = outcomes.get(strategies.get(i));
            samples.get(i).values().forEach(outcome::add);
        }
    }
}

package org.plumbline.sim.reference;

import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.sim.innovation.AdaptiveWalk;
import org.plumbline.sim.innovation.Landscape;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.Parameter;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/**
 * Search on NK landscapes (Kauffman 1993; Levinthal 1997), on one landscape a replication. Measures: {@code optima}, how
 * many designs no flip improves; {@code meanOptimum}, their mean fitness; {@code globalMaximum}; {@code reached}, the mean
 * fitness where walks from random starts end; {@code walkLength}, the mean number of accepted flips; {@code forms}, how
 * many different designs as many firms reach.
 */
public final class LandscapeSearch implements ReferenceModel<LandscapeSearch.Parameters> {
    private static final int MOST_REPLICATIONS = 1000;
    private static final double TABLE_READS = 2e9;

    /** How a walk chooses its next flip. */
    public enum Search {
        /** The flip that gains most. */
        STEEPEST,
        /** The first flip that gains, in a random order. */
        RANDOM
    }

    /**
     * The parameters of search on NK landscapes.
     *
     * @param n bits of a design
     * @param k others on which each bit depends
     * @param neighbourhood how these are chosen
     * @param search how a walk chooses its next flip
     * @param starts walks that measure what is reached
     * @param firms walks that measure how many forms there are
     */
    public record Parameters(
            @Parameter(
                    meaning = "bits of a design",
                    initial = Arguments.REQUIRED,
                    min = 1,
                    max = Landscape.LARGEST_SIZE)
            int n,

            @Parameter(
                    meaning = "others on which each bit depends",
                    initial = Arguments.REQUIRED,
                    min = 0,
                    max = Landscape.LARGEST_SIZE - 1)
            int k,

            @Parameter(meaning = "how the others are chosen", initial = "random")
            Landscape.Neighbourhood neighbourhood,

            @Parameter(meaning = "how a walk chooses its next flip", initial = "steepest")
            Search search,

            @Parameter(meaning = "random starts of walks", initial = "200", min = 1, max = 100_000)
            int starts,

            @Parameter(
                    meaning = "firms whose different forms are counted",
                    initial = "100",
                    min = 1,
                    max = 100_000,
                    source = "Levinthal 1997")
            int firms) {
        /** Checks the ranges, and that K is less than N. */
        public Parameters {
            Declaration.require(Parameters.class, n, k, neighbourhood, search, starts, firms);
            if (k >= n) {
                throw new IllegalArgumentException("k is " + k + ", but must be less than n (" + n + ")");
            }
        }
    }

    @Override
    public String name() {
        return "nk";
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public int defaultReplications(Parameters parameters) {
        double n = parameters.n();
        double census = n * (1 << parameters.n()) + 4 * n * (1 << (parameters.k() + 1));
        double walks = (parameters.starts() + parameters.firms()) * n * n * (parameters.k() + 1);
        return (int) StrictMath.max(5, StrictMath.min(MOST_REPLICATIONS, TABLE_READS / (census + walks)));
    }

    @Override
    public Measures replicate(Parameters parameters, Streams streams) {
        Landscape landscape = new Landscape(
                parameters.n(),
                parameters.k(),
                parameters.neighbourhood(),
                streams.open(Purpose.LANDSCAPE, EntityType.WORLD, 0, 0));
        Measures measures = new Measures();
        takeCensus(landscape, measures);
        walk(landscape, parameters, streams, measures);
        return measures;
    }

    private static void takeCensus(Landscape landscape, Measures measures) {
        double[] fitness = allFitness(landscape);
        int optima = 0;
        double sum = 0;
        double greatest = 0;
        for (int design = 0; design < fitness.length; design++) {
            if (isOptimum(design, fitness, landscape.size())) {
                optima++;
                sum += fitness[design];
                greatest = StrictMath.max(greatest, fitness[design]);
            }
        }
        measures.with("optima", optima).with("meanOptimum", sum / optima).with("globalMaximum", greatest);
    }

    /** Visits all designs in Gray code, so that each differs from the one before by one flip. */
    private static double[] allFitness(Landscape landscape) {
        double[] fitness = new double[1 << landscape.size()];
        AdaptiveWalk walk = new AdaptiveWalk(landscape);
        fitness[0] = walk.fitness();
        for (int count = 1; count < fitness.length; count++) {
            walk.flip(Integer.numberOfTrailingZeros(count));
            fitness[walk.design()] = walk.fitness();
        }
        return fitness;
    }

    private static boolean isOptimum(int design, double[] fitness, int size) {
        for (int bit = 0; bit < size; bit++) {
            if (fitness[design ^ (1 << bit)] > fitness[design]) {
                return false;
            }
        }
        return true;
    }

    private static void walk(Landscape landscape, Parameters parameters, Streams streams, Measures measures) {
        AdaptiveWalk walk = new AdaptiveWalk(landscape);
        Draws draws = streams.open(Purpose.REFERENCE, EntityType.WORLD, 0, 0);
        double reached = 0;
        long flips = 0;
        for (int start = 0; start < parameters.starts(); start++) {
            climb(walk, parameters, draws);
            reached += walk.fitness();
            flips += walk.length();
        }
        SortedSet<Integer> forms = new TreeSet<>();
        for (int firm = 0; firm < parameters.firms(); firm++) {
            climb(walk, parameters, draws);
            forms.add(walk.design());
        }
        measures.with("reached", reached / parameters.starts())
                .with("walkLength", (double) flips / parameters.starts())
                .with("forms", forms.size());
    }

    private static void climb(AdaptiveWalk walk, Parameters parameters, Draws draws) {
        walk.start(draws.index(1 << parameters.n()));
        if (parameters.search() == Search.STEEPEST) {
            walk.climbSteepest();
        } else {
            walk.climbRandomly(draws);
        }
    }
}

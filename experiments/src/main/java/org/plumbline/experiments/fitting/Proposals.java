package org.plumbline.experiments.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.plumbline.experiments.design.LatinHypercube;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** Where in the unit cube to try next. Each stage draws from a stream of its own. */
final class Proposals {
    private static final int CANDIDATES = 20_000;
    private static final int BEST = 12;
    private static final double STEP = 0.12;
    private static final int SHORT_LIST = 20;

    private final int parameters;
    private final Draws draws;

    Proposals(int parameters, long seed, int stage) {
        this.parameters = parameters;
        this.draws = Streams.common(seed, stage).open(Purpose.DESIGN, EntityType.WORLD, 0, 0);
    }

    /**
     * What a wave tries.
     *
     * @param places the sets, far from each other
     * @param left share of the unit cube that is not ruled out; 1 for the first wave
     */
    record Wave(List<double[]> places, double left) {}

    /** The first wave: a Latin hypercube over everything. */
    Wave first(int points) {
        return new Wave(List.of(LatinHypercube.unit(points, parameters, draws)), 1);
    }

    /** A later wave: places far from each other among those that are not ruled out. None if everything is. */
    Wave notRuledOut(int points, Emulators emulators) {
        List<double[]> left = new ArrayList<>();
        for (double[] place : LatinHypercube.unit(CANDIDATES, parameters, draws)) {
            if (emulators.implausibility(place) < Emulators.CUTOFF) {
                left.add(place);
            }
        }
        return new Wave(farApart(left, points), (double) left.size() / CANDIDATES);
    }

    /**
     * A round of refinement: of places all over the cube and round the best so far those that are not ruled out and that the
     * emulators expect nearest to the targets, a short list, of which the ones farthest apart. None if all are ruled out.
     */
    Wave near(int points, Emulators emulators, List<Evaluation> tried) {
        List<double[]> places = new ArrayList<>(List.of(LatinHypercube.unit(CANDIDATES, parameters, draws)));
        List<Target> targets = Target.all();
        List<Evaluation> best = tried.stream()
                .sorted(Comparator.comparingDouble(
                        evaluation -> evaluation.measured().distance(targets)))
                .limit(BEST)
                .toList();
        for (int i = 0; i < CANDIDATES; i++) {
            places.add(step(best.get(i % best.size()).trial().unit()));
        }
        int all = places.size();
        places.removeIf(place -> emulators.implausibility(place) >= Emulators.CUTOFF);
        double left = (double) places.size() / all;
        places.sort(Comparator.comparingDouble(emulators::distance));
        return new Wave(farApart(places.subList(0, Math.min(places.size(), SHORT_LIST * points)), points), left);
    }

    private double[] step(double[] from) {
        double[] place = new double[parameters];
        for (int k = 0; k < parameters; k++) {
            place[k] = StrictMath.max(0, StrictMath.min(1, from[k] + STEP * draws.normal()));
        }
        return place;
    }

    /** The first, then always the one whose nearest chosen one is farthest. */
    private static List<double[]> farApart(List<double[]> places, int points) {
        List<double[]> chosen = new ArrayList<>();
        double[] nearest = new double[places.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        int next = 0;
        while (chosen.size() < Math.min(points, places.size())) {
            double[] place = places.get(next);
            chosen.add(place);
            next = 0;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], squaredDistance(places.get(i), place));
                next = nearest[i] > nearest[next] ? i : next;
            }
        }
        return chosen;
    }

    private static double squaredDistance(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += (a[k] - b[k]) * (a[k] - b[k]);
        }
        return sum;
    }
}

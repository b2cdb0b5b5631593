package org.plumbline.experiments.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.plumbline.sim.simulation.RunResult;

/**
 * Which results belong to the same simulated future. At several points of a design a replication meets the same chance
 * again, so its results are no independent observations: their mean is one.
 */
final class RepeatedFutures {
    private final List<List<Integer>> places;
    private final int points;

    /** The places of results with the same replication, in the order of their first. */
    RepeatedFutures(List<RunResult> results) {
        Map<Long, List<Integer>> byReplication = new LinkedHashMap<>();
        for (int place = 0; place < results.size(); place++) {
            byReplication
                    .computeIfAbsent(results.get(place).replication(), replication -> new ArrayList<>())
                    .add(place);
        }
        places = List.copyOf(byReplication.values());
        points = places.stream().mapToInt(List::size).max().orElse(0);
    }

    /** At how many points a future was met. */
    int points() {
        return points;
    }

    /** How many futures there are. */
    int count() {
        return places.size();
    }

    /** The mean of each future over all points; undefined where it is so, or was not finished, at one of them. */
    List<OptionalDouble> means(double[] column) {
        return places.stream().map(of -> mean(column, of)).toList();
    }

    private OptionalDouble mean(double[] column, List<Integer> of) {
        double sum = 0;
        for (int place : of) {
            sum += column[place];
        }
        return of.size() < points || Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum / points);
    }
}

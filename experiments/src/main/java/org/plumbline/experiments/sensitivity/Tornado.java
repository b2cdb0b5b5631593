package org.plumbline.experiments.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.experiments.design.Design;
import org.plumbline.experiments.design.DesignPoint;
import org.plumbline.experiments.statistics.Estimate;
import org.plumbline.experiments.statistics.Sample;
import org.plumbline.experiments.statistics.StudentT;

/**
 * How far the outcome moves when one factor at a time leaves its base value.
 *
 * @param bars the factors, the one that reaches farthest first
 */
public record Tornado(List<TornadoBar> bars) {
    /** What must be said beside every tornado chart. */
    public static final String CAUTION =
            "Factors are changed one at a time, so interactions between them are invisible here.";

    /** Copies the list. */
    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * Paired differences from the base of a one-at-a-time design, with t intervals over replications.
     *
     * @param design the first point is the base; every other point differs from it in one factor
     * @param outcomes a row a point, a column a replication, the same at every point
     */
    public static Tornado of(Design design, double[][] outcomes, double confidence) {
        Responses.checkTable(outcomes, design.points().size());
        DesignPoint base = design.points().get(0);
        Map<Integer, List<TornadoBar.End>> ends = new LinkedHashMap<>();
        for (DesignPoint point : design.points().subList(1, outcomes.length)) {
            int factor = changedFactor(base, point);
            Estimate change = change(outcomes[0], outcomes[point.id() - 1], confidence);
            ends.computeIfAbsent(factor, key -> new ArrayList<>())
                    .add(new TornadoBar.End(point.values().get(factor), change));
        }
        return new Tornado(ends.entrySet().stream()
                .map(entry ->
                        new TornadoBar(design.factors().get(entry.getKey()).name(), entry.getValue()))
                .sorted(Comparator.comparingDouble(TornadoBar::reach).reversed())
                .toList());
    }

    private static Estimate change(double[] base, double[] moved, double confidence) {
        double[] differences = IntStream.range(0, base.length)
                .mapToDouble(r -> moved[r] - base[r])
                .toArray();
        return StudentT.pairedDifference(Sample.of(differences), confidence);
    }

    private static int changedFactor(DesignPoint base, DesignPoint point) {
        int[] changed = IntStream.range(0, base.values().size())
                .filter(j -> !base.values().get(j).equals(point.values().get(j)))
                .toArray();
        if (changed.length != 1) {
            throw new IllegalArgumentException("point " + point.id() + " differs from the base in " + changed.length
                    + " factors; a tornado needs a one-at-a-time design");
        }
        return changed[0];
    }
}

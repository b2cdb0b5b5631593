package org.plumbline.experiments.sensitivity;

import java.util.List;
import org.plumbline.experiments.design.FactorValue;
import org.plumbline.experiments.statistics.Estimate;

/**
 * One factor of a tornado chart.
 *
 * @param factor its name
 * @param ends what happens at each of its other levels, at least one
 */
public record TornadoBar(String factor, List<End> ends) {
    /**
     * The change at one level.
     *
     * @param level the factor's value
     * @param change outcome there less outcome at the base, in the same replications
     */
    public record End(FactorValue level, Estimate change) {}

    /** Copies the list. */
    public TornadoBar {
        ends = List.copyOf(ends);
    }

    /** The largest absolute change at any level. */
    public double reach() {
        return ends.stream()
                .mapToDouble(end -> Math.abs(end.change().mean().orElseThrow()))
                .max()
                .orElseThrow();
    }
}

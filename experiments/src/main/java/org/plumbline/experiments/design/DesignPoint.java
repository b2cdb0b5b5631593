package org.plumbline.experiments.design;

import java.util.List;

/**
 * One row of a design: what every factor is set to.
 *
 * @param id the row's number, 1 for the first; part of every results table, so it never changes
 * @param values one for each factor, in the factors' order
 */
public record DesignPoint(int id, List<FactorValue> values) {
    /** Checks the number. */
    public DesignPoint {
        values = List.copyOf(values);
        if (id < 1) {
            throw new IllegalArgumentException("design point id (" + id + ") must be 1 or more");
        }
    }
}

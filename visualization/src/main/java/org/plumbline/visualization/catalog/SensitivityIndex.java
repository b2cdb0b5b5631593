package org.plumbline.visualization.catalog;

import org.plumbline.visualization.table.Interval;

/**
 * How much of an outcome's variance goes back to one input.
 *
 * @param factor the input, for people
 * @param first its share alone (first-order index)
 * @param total its share with all interactions (total index)
 */
public record SensitivityIndex(String factor, Interval first, Interval total) {}

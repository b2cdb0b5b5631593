package org.plumbline.experiments.effect;

import org.plumbline.experiments.statistics.Estimate;

/**
 * What a change of a lever does to a quantity.
 *
 * @param quantity what it is called
 * @param before its mean at the least value of the lever
 * @param change the mean difference within pairs, greatest less least value
 */
public record Effect(String quantity, Estimate before, Estimate change) {
    /** Whether the interval of the change leaves zero out. */
    public boolean seen() {
        return change.excludes(0);
    }
}

package org.plumbline.visualization.catalog;

/**
 * An input that an experiment varied.
 *
 * @param key its name in tables
 * @param label its name for people
 * @param unit its unit; empty for none
 */
public record Factor(String key, String label, String unit) {
    /** The label of an axis. */
    String axisLabel() {
        return unit.isEmpty() ? label : label + ", " + unit;
    }
}

package org.plumbline.visualization.catalog;

/**
 * An input that an experiment varied.
 *
 * @param key its name in tables
 * @param label its name for people, with the unit
 */
public record Factor(String key, String label) {}

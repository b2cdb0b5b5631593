package org.plumbline.scenarios;

/**
 * A declared strategy.
 *
 * @param name its name in commands and tables, in kebab-case
 * @param label how charts and sentences call it; the name where the file gives none
 * @param description what it means, in a sentence; may be empty
 */
public record Strategy(String name, String label, String description) {}

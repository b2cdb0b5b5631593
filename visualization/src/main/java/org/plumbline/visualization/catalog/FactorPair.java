package org.plumbline.visualization.catalog;

/**
 * Two factors of an experiment.
 *
 * @param first the one along the horizontal axis
 * @param second the one along the vertical axis or from panel to panel
 */
public record FactorPair(Factor first, Factor second) {}

package org.plumbline.experiments.analysis;

import org.plumbline.experiments.statistics.Estimate;

/**
 * One measure of how much an input matters.
 *
 * @param factor the input
 * @param measure what is measured
 * @param estimate how much
 */
record InputMeasure(String factor, String measure, Estimate estimate) {}

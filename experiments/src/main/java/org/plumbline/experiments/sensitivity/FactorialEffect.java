package org.plumbline.experiments.sensitivity;

import org.plumbline.experiments.design.Effect;
import org.plumbline.experiments.statistics.Estimate;

/**
 * A main effect or interaction of a two-level design: the mean where its sign is plus less the mean where it is minus.
 *
 * @param effect which
 * @param estimate how large
 */
public record FactorialEffect(Effect effect, Estimate estimate) {}

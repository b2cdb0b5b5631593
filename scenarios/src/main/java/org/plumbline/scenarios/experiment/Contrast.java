package org.plumbline.scenarios.experiment;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.observation.Outcome;

/**
 * Strategy b against strategy a.
 *
 * @param a the first strategy
 * @param b the second strategy
 * @param outcome the outcome, or null for all that are recorded
 */
public record Contrast(String a, String b, @Nullable Outcome outcome) {}

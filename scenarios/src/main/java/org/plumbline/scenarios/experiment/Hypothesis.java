package org.plumbline.scenarios.experiment;

import org.plumbline.sim.observation.Outcome;

/**
 * What is expected before the first run.
 *
 * @param id its name
 * @param a the first strategy
 * @param b the second strategy
 * @param outcome the outcome
 * @param expect {@code a} or {@code b} for the one expected to be better, or {@code same}
 */
public record Hypothesis(String id, String a, String b, Outcome outcome, String expect) {}

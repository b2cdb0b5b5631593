package org.plumbline.sim.fact;

/**
 * What one evaluator thought of an idea.
 *
 * @param person the number of the employee
 * @param estimate what she thought it worth, customers' answers included, log quality less misfit
 * @param yes whether that exceeds the threshold
 */
public record Vote(long person, double estimate, boolean yes) {}

package org.plumbline.experiments.execution;

/**
 * What came of an execution.
 *
 * @param done runs that ended well
 * @param failed runs that failed
 * @param cancelled whether it was stopped before all runs were made
 */
public record ExecutionReport(long done, long failed, boolean cancelled) {}

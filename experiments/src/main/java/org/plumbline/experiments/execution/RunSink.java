package org.plumbline.experiments.execution;

/**
 * Takes runs as they end. A run counts as finished once this has returned. It is called by the thread that made the run,
 * by several threads at once and in no particular order. After a shortage of memory it may be called again with the same
 * run.
 */
@FunctionalInterface
public interface RunSink {
    /** Takes one run. What it throws ends the execution. */
    void accept(FinishedRun run);
}

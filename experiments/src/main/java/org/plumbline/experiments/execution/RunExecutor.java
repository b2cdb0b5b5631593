package org.plumbline.experiments.execution;

/** Makes runs. Where and on how many threads is its own affair and changes no result. */
public interface RunExecutor {
    /**
     * Makes the runs of a workload and hands each to the sink when it ends; returns when all have ended or a request to
     * stop was met. After it has returned the sink hears nothing more.
     *
     * @param workload the runs; one that throws, exceeds the time limit or exhausts memory becomes a failed run
     * @param sink takes the runs that have ended
     * @param listener hears the progress, in the calling thread
     * @param cancellation the request to stop; an interrupt of the calling thread is taken as one
     * @throws RuntimeException what the sink or the source of tasks threw, or {@link HangingRunsException}
     */
    ExecutionReport execute(Workload workload, RunSink sink, ProgressListener listener, Cancellation cancellation);
}

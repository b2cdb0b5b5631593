package org.plumbline.experiments.execution;

import java.time.Duration;
import java.util.Optional;

/**
 * Makes runs on a fixed number of threads of this machine. Each run is confined to its thread. Work comes in batches from
 * one shared counter, single runs where runs are long, so that the slowest point leaves no thread idle.
 *
 * @param threads how many threads, one or more
 * @param timeLimit how long a run may take before it is given up as failed, if there is a limit. Its thread is
 *     interrupted and left behind, since Java cannot end it from outside, and another takes its place
 */
public record LocalPool(int threads, Optional<Duration> timeLimit) implements RunExecutor {

    /** Checks the number of threads and the limit. */
    public LocalPool {
        if (threads < 1) {
            throw new IllegalArgumentException("threads (" + threads + ") must be one or more");
        }
        timeLimit.ifPresent(limit -> {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("time limit (" + limit + ") must be positive");
            }
        });
    }

    /** A pool without a time limit. */
    public static LocalPool of(int threads) {
        return new LocalPool(threads, Optional.empty());
    }

    @Override
    public ExecutionReport execute(
            Workload workload, RunSink sink, ProgressListener listener, Cancellation cancellation) {
        return new Execution(this, workload, sink, cancellation).run(listener);
    }
}

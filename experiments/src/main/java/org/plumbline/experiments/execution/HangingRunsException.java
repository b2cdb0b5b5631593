package org.plumbline.experiments.execution;

import java.time.Duration;

/** Too many runs exceeded the time limit and still hold their threads: a Java thread cannot be ended from outside. */
public final class HangingRunsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HangingRunsException(int threads, Duration limit) {
        super(threads + " runs did not end within " + limit.toMillis() / 1000.0 + " s and still hold their threads;"
                + " what is finished is kept. Look at one of the runs that failed with M002, or allow more time");
    }
}

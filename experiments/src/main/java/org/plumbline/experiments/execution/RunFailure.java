package org.plumbline.experiments.execution;

import java.time.Duration;

/**
 * How a run failed.
 *
 * @param reason why
 * @param cause one line that says what happened and where, of at most 500 characters
 */
public record RunFailure(FailureReason reason, String cause) {
    private static final int LONGEST = 500;

    /** Puts the cause on one line and cuts it to its greatest length, with a mark where something is left out. */
    public RunFailure {
        cause = cause.replaceAll("\\s+", " ").strip();
        if (cause.length() > LONGEST) {
            cause = cause.substring(0, LONGEST - 3) + "...";
        }
    }

    /** The failure of a run that threw. */
    public static RunFailure of(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return new RunFailure(FailureReason.OUT_OF_MEMORY, "memory ran out (" + thrown.getMessage() + ")");
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        String where =
                trace.length == 0 ? "" : " (at " + trace[0].getClassName() + "." + trace[0].getMethodName() + ")";
        return new RunFailure(
                FailureReason.THREW, thrown.getClass().getSimpleName() + ": " + thrown.getMessage() + where);
    }

    /** The failure of a run that exceeded the time limit. */
    public static RunFailure timeLimit(Duration limit) {
        return new RunFailure(FailureReason.TIME_LIMIT, "did not end within " + limit.toMillis() / 1000.0 + " s");
    }
}

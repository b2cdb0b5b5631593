package org.plumbline.experiments.execution;

import java.util.OptionalLong;

/**
 * How far an execution is.
 *
 * @param done runs that ended well
 * @param failed runs that failed
 * @param total runs to be made, where it is known
 */
public record Progress(long done, long failed, OptionalLong total) {
    /** Runs that have ended. */
    public long ended() {
        return done + failed;
    }
}

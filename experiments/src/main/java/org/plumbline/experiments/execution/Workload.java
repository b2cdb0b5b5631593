package org.plumbline.experiments.execution;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;

/**
 * The runs to be made, produced when they are needed: memory does not grow with their number.
 *
 * @param tasks the tasks, in order; read by one thread at a time
 * @param total how many there are, where it is known beforehand
 */
public record Workload(Iterator<RunTask> tasks, OptionalLong total) {

    /** Checks the total. */
    public Workload {
        if (total.isPresent() && total.getAsLong() < 0) {
            throw new IllegalArgumentException("total (" + total.getAsLong() + ") must be zero or more");
        }
    }

    /** The tasks of a list. */
    public static Workload of(List<RunTask> tasks) {
        return new Workload(tasks.iterator(), OptionalLong.of(tasks.size()));
    }
}

package org.plumbline.experiments.execution;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;

/** Hands out tasks in order, in batches, from one shared counter. */
final class TaskQueue {
    private final Iterator<RunTask> tasks;
    private long taken;

    TaskQueue(Iterator<RunTask> tasks) {
        this.tasks = tasks;
    }

    /** A task with its place in the order. */
    record Numbered(long position, RunTask task) {}

    /** The next tasks, at most {@code most}; none when all are taken. */
    synchronized Queue<Numbered> take(int most) {
        Queue<Numbered> batch = new ArrayDeque<>(most);
        while (batch.size() < most && tasks.hasNext()) {
            batch.add(new Numbered(taken++, tasks.next()));
        }
        return batch;
    }

    /** Whether every task there is was taken, and as many have ended. */
    synchronized boolean allEnded(long ended) {
        return ended == taken && !tasks.hasNext();
    }
}

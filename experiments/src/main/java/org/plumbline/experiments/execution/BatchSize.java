package org.plumbline.experiments.execution;

/** How many tasks a worker takes at once: as many as last a few milliseconds, judged by the batch before. */
final class BatchSize {
    private static final int LARGEST = 256;
    /** Long enough to make handing out cheap, too short to leave a thread idle at the end. */
    private static final long NANOSECONDS = 5_000_000;

    private int size = 1;
    private long begun = System.nanoTime();

    /** The size of the next batch, which begins now. */
    int next() {
        long now = System.nanoTime();
        long fitting = size * NANOSECONDS / Math.max(1, now - begun);
        size = (int) Math.max(1, Math.min(fitting, Math.min(LARGEST, 2L * size)));
        begun = now;
        return size;
    }
}

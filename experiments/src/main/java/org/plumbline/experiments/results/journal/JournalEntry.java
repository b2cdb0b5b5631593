package org.plumbline.experiments.results.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A run in the journal: its key, its standing, and its lines in the tables, ready to be copied there. */
public final class JournalEntry {
    private static final int FIXED = Long.BYTES + Integer.BYTES + Long.BYTES + 1 + 2 * Integer.BYTES;

    private final RunKey key;
    private final Standing standing;
    private final byte[] run;
    private final byte[] failure;
    private final byte[] series;

    /**
     * An entry.
     *
     * @param run the line in runs.csv
     * @param failure the line in failures.csv, empty if it did not fail
     * @param series the lines in series.csv, empty if there are none
     */
    public JournalEntry(RunKey key, Standing standing, byte[] run, byte[] failure, byte[] series) {
        this.key = key;
        this.standing = standing;
        this.run = run.clone();
        this.failure = failure.clone();
        this.series = series.clone();
    }

    /** The place of the run in the tables. */
    public RunKey key() {
        return key;
    }

    /** What is known of the run. */
    public Standing standing() {
        return standing;
    }

    /** The line in runs.csv. */
    public byte[] run() {
        return run.clone();
    }

    /** The line in failures.csv. */
    public byte[] failure() {
        return failure.clone();
    }

    /** The lines in series.csv. */
    public byte[] series() {
        return series.clone();
    }

    /** Whether another entry says the same. */
    public boolean sameAs(JournalEntry other) {
        return Arrays.equals(payload(), other.payload());
    }

    byte[] payload() {
        ByteBuffer buffer = ByteBuffer.allocate(FIXED + run.length + failure.length + series.length);
        buffer.put(standing.code()).putLong(key.point()).putInt(key.strategy()).putLong(key.replication());
        buffer.putInt(run.length).putInt(failure.length);
        return buffer.put(run).put(failure).put(series).array();
    }

    static JournalEntry of(byte[] payload) {
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        Standing standing = Standing.of(buffer.get());
        RunKey key = key(buffer);
        byte[] run = new byte[buffer.getInt()];
        byte[] failure = new byte[buffer.getInt()];
        buffer.get(run).get(failure);
        byte[] series = new byte[buffer.remaining()];
        buffer.get(series);
        return new JournalEntry(key, standing, run, failure, series);
    }

    /** Where the run of a payload is found, without reading its lines. */
    static Located locate(byte[] payload, int source, long position) {
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        Standing standing = Standing.of(buffer.get());
        return new Located(key(buffer), standing, source, position);
    }

    private static RunKey key(ByteBuffer buffer) {
        return new RunKey(buffer.getLong(), buffer.getInt(), buffer.getLong());
    }
}

package org.plumbline.experiments.results.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A run in the journal: its key, its standing, and its lines in the tables, ready to be copied there. */
public final class JournalEntry {
    private static final int FIXED = Long.BYTES + Integer.BYTES + Long.BYTES + 1 + 2 * Integer.BYTES;
    /** Beside the standing: the length of the series follows, and a recording after them. */
    private static final int RECORDED = 1 << 4;

    private static final byte[] NOTHING = {};

    private final RunKey key;
    private final Standing standing;
    private final byte[] run;
    private final byte[] failure;
    private final byte[] series;
    private final byte[] recording;

    /** An entry without a recording. */
    public JournalEntry(RunKey key, Standing standing, byte[] run, byte[] failure, byte[] series) {
        this(key, standing, run, failure, series, NOTHING);
    }

    /**
     * An entry.
     *
     * @param run the line in runs.csv
     * @param failure the line in failures.csv, empty if it did not fail
     * @param series the lines in series.csv, empty if there are none
     * @param recording the lines in the table of what else was recorded of every run, empty if nothing was
     */
    public JournalEntry(RunKey key, Standing standing, byte[] run, byte[] failure, byte[] series, byte[] recording) {
        this.key = key;
        this.standing = standing;
        this.run = run.clone();
        this.failure = failure.clone();
        this.series = series.clone();
        this.recording = recording.clone();
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

    /** The lines in the table of what else was recorded. */
    public byte[] recording() {
        return recording.clone();
    }

    /** Whether another entry says the same. */
    public boolean sameAs(JournalEntry other) {
        return Arrays.equals(payload(), other.payload());
    }

    byte[] payload() {
        boolean recorded = recording.length > 0;
        int length = FIXED + (recorded ? Integer.BYTES : 0);
        ByteBuffer buffer =
                ByteBuffer.allocate(length + run.length + failure.length + series.length + recording.length);
        buffer.put((byte) (standing.code() | (recorded ? RECORDED : 0)));
        buffer.putLong(key.point()).putInt(key.strategy()).putLong(key.replication());
        buffer.putInt(run.length).putInt(failure.length);
        if (recorded) {
            buffer.putInt(series.length);
        }
        return buffer.put(run).put(failure).put(series).put(recording).array();
    }

    static JournalEntry of(byte[] payload) {
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        byte first = buffer.get();
        RunKey key = key(buffer);
        byte[] run = new byte[buffer.getInt()];
        byte[] failure = new byte[buffer.getInt()];
        boolean recorded = (first & RECORDED) != 0;
        int seriesLength = recorded ? buffer.getInt() : buffer.remaining() - run.length - failure.length;
        byte[] series = new byte[seriesLength];
        buffer.get(run).get(failure).get(series);
        byte[] recording = new byte[buffer.remaining()];
        buffer.get(recording);
        return new JournalEntry(key, standing(first), run, failure, series, recording);
    }

    private static Standing standing(byte first) {
        return Standing.of((byte) (first & ~RECORDED));
    }

    /** Where the run of a payload is found, without reading its lines. */
    static Located locate(byte[] payload, int source, long position) {
        ByteBuffer buffer = ByteBuffer.wrap(payload);
        Standing standing = standing(buffer.get());
        return new Located(key(buffer), standing, source, position);
    }

    private static RunKey key(ByteBuffer buffer) {
        return new RunKey(buffer.getLong(), buffer.getInt(), buffer.getLong());
    }
}

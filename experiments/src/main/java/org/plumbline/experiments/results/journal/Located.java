package org.plumbline.experiments.results.journal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;

/**
 * Where the entry of a run is found.
 *
 * @param source number of the journal
 * @param position place of its frame in the file
 */
record Located(RunKey key, Standing standing, int source, long position) implements Comparable<Located> {
    static final int BYTES = Long.BYTES + Integer.BYTES + Long.BYTES + 1 + Integer.BYTES + Long.BYTES;

    private static final Comparator<Located> ORDER = Comparator.comparing(Located::key)
            .thenComparing(Located::standing)
            .thenComparingInt(Located::source)
            .thenComparingLong(Located::position);

    @Override
    public int compareTo(Located other) {
        return ORDER.compare(this, other);
    }

    void writeTo(DataOutput out) throws IOException {
        out.writeLong(key.point());
        out.writeInt(key.strategy());
        out.writeLong(key.replication());
        out.writeByte(standing.code());
        out.writeInt(source);
        out.writeLong(position);
    }

    static Located readFrom(DataInput in) throws IOException {
        RunKey key = new RunKey(in.readLong(), in.readInt(), in.readLong());
        return new Located(key, Standing.of(in.readByte()), in.readInt(), in.readLong());
    }
}

package org.plumbline.experiments.results.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.plumbline.experiments.results.storage.InputFile;

/** One sorted part of a spill file, read from its first record to its last. */
final class OrderedPart {
    private static final int RECORDS_AT_ONCE = 124;

    private final InputFile file;
    private final long end;
    private final Queue<Located> ahead = new ArrayDeque<>();
    private long next;
    private Located first;

    /** A part that is not empty. */
    OrderedPart(InputFile file, long from, long end) throws IOException {
        this.file = file;
        this.next = from;
        this.end = end;
        fill();
        this.first = ahead.remove();
    }

    Located first() {
        return first;
    }

    /** Goes on to the next record; false if there is none. */
    boolean advance() throws IOException {
        if (ahead.isEmpty()) {
            fill();
        }
        Located following = ahead.poll();
        if (following == null) {
            return false;
        }
        first = following;
        return true;
    }

    private void fill() throws IOException {
        int count = (int) Math.min(RECORDS_AT_ONCE, end - next);
        byte[] bytes = new byte[count * Located.BYTES];
        int read = file.read(next * Located.BYTES, bytes, 0, bytes.length);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, read));
        for (int i = 0; i < count; i++) {
            ahead.add(Located.readFrom(in));
        }
        next += count;
    }
}

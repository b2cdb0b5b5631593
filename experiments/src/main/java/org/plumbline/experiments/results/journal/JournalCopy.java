package org.plumbline.experiments.results.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** A journal written in one go, its runs in the order of the tables. */
public final class JournalCopy {
    private JournalCopy() {}

    /** Writes the frame that names the experiment, and one for each entry. */
    public static void write(String experiment, Iterator<JournalEntry> entries, OutputStream out) throws IOException {
        long sequence = 0;
        out.write(frame(sequence, experiment.getBytes(StandardCharsets.UTF_8)));
        while (entries.hasNext()) {
            sequence++;
            out.write(frame(sequence, entries.next().payload()));
        }
    }

    private static byte[] frame(long sequence, byte[] payload) {
        byte[] frame = new byte[payload.length + Frame.OVERHEAD];
        Frame.encode(sequence, payload, frame);
        return frame;
    }
}

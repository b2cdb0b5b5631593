package org.plumbline.experiments.results.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.results.storage.OutputFile;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/**
 * Appends to a journal. What {@link #append} has returned from survives the death of the process; it is forced to the disk
 * when a megabyte has gathered or two seconds have passed. After the first fault nothing more is accepted, so that no
 * frame can follow a torn one.
 */
public final class JournalWriter implements AutoCloseable {
    private static final long FORCE_BYTES = 1 << 20;
    private static final long FORCE_NANOSECONDS = 2_000_000_000L;

    private final Path path;
    private final OutputFile file;
    private final LongSupplier nanoseconds;
    private final Object guard = new Object();
    private byte[] buffer = new byte[1 << 12];
    private long sequence;
    private long end;
    private long unforced;
    private long lastForce;
    private @Nullable ResultsException fault;

    private JournalWriter(Path path, OutputFile file, JournalReader.Extent extent, LongSupplier nanoseconds) {
        this.path = path;
        this.file = file;
        this.sequence = extent.frames();
        this.end = extent.end();
        this.nanoseconds = nanoseconds;
        this.lastForce = nanoseconds.getAsLong();
    }

    /**
     * Opens a journal at the end of its intact frames; what follows them is cut off. An empty journal gets its first
     * frame, which names the experiment.
     *
     * @param extent what a scan found; zeros for a new journal
     * @param experiment the line that names the experiment
     * @param nanoseconds a clock that never jumps, such as {@link System#nanoTime()}
     */
    public static JournalWriter open(
            Storage storage, Path path, JournalReader.Extent extent, String experiment, LongSupplier nanoseconds) {
        try {
            OutputFile file = storage.append(path);
            if (file.size() != extent.end()) {
                file.truncate(extent.end());
                file.force();
            }
            JournalWriter writer = new JournalWriter(path, file, extent, nanoseconds);
            if (extent.frames() == 0) {
                writer.write(experiment.getBytes(StandardCharsets.UTF_8));
            }
            return writer;
        } catch (IOException e) {
            throw ResultsException.of(e, path, "opening the journal");
        }
    }

    /**
     * Appends a run. When this returns, the run is kept.
     *
     * @throws ResultsException if it could not be written; what was appended before is kept
     */
    public void append(JournalEntry entry) {
        write(entry.payload());
    }

    private void write(byte[] payload) {
        synchronized (guard) {
            requireSound();
            if (buffer.length < payload.length + Frame.OVERHEAD) {
                buffer = new byte[Math.min(Frame.LONGEST_PAYLOAD, 2 * payload.length) + Frame.OVERHEAD];
            }
            int length = Frame.encode(sequence, payload, buffer);
            try {
                file.write(buffer, 0, length);
            } catch (IOException e) {
                throw stop(e, "writing the journal");
            }
            sequence++;
            end += length;
            unforced += length;
            forceIfDue();
        }
    }

    /** Forces what has waited for two seconds or reached a megabyte; to be called now and then while nothing is appended. */
    public void forceIfDue() {
        synchronized (guard) {
            boolean due = unforced >= FORCE_BYTES || nanoseconds.getAsLong() - lastForce >= FORCE_NANOSECONDS;
            if (unforced > 0 && due) {
                force();
            }
        }
    }

    /** Brings everything to the disk. */
    public void force() {
        synchronized (guard) {
            requireSound();
            try {
                file.force();
            } catch (IOException e) {
                throw stop(e, "forcing the journal to the disk");
            }
            unforced = 0;
            lastForce = nanoseconds.getAsLong();
        }
    }

    private void requireSound() {
        if (fault != null) {
            throw fault;
        }
    }

    /** Removes what was half-written, if that is still possible; if not, the next opening does it. */
    private ResultsException stop(IOException cause, String doing) {
        ResultsException stopped = ResultsException.of(cause, path, doing);
        fault = stopped;
        try {
            file.truncate(end);
        } catch (IOException e) {
            stopped.addSuppressed(e);
        }
        return stopped;
    }

    /** Forces and closes the journal. */
    @Override
    public void close() {
        synchronized (guard) {
            try (OutputFile closing = file) {
                if (fault == null && unforced > 0) {
                    closing.force();
                }
            } catch (IOException e) {
                throw ResultsException.of(e, path, "closing the journal");
            }
        }
    }
}

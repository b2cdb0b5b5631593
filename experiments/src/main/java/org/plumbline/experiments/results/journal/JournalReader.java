package org.plumbline.experiments.results.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.experiments.results.storage.InputFile;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/** Reads a journal, which may be growing meanwhile. */
public final class JournalReader implements AutoCloseable {
    private final Path path;
    private final InputFile file;
    private final FrameReader frames;

    private JournalReader(Path path, InputFile file) {
        this.path = path;
        this.file = file;
        this.frames = new FrameReader(file);
    }

    /**
     * What a scan found.
     *
     * @param frames intact frames, the first of which names the experiment
     * @param end where they end in the file
     */
    public record Extent(long frames, long end) {}

    /**
     * Opens a journal.
     *
     * @throws ResultsException if there is none or it cannot be read
     */
    public static JournalReader open(Storage storage, Path path) {
        try {
            return new JournalReader(path, storage.read(path));
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the journal");
        }
    }

    /**
     * What there is of a journal that is to be gone on with; nothing where there is none.
     *
     * @param experiment the line that must name its experiment
     * @param another says of another line there what is wrong
     * @throws ResultsException if it belongs to another experiment or cannot be read
     */
    public static Extent extent(Storage storage, Path path, String experiment, UnaryOperator<String> another) {
        if (!Files.exists(path)) {
            return new Extent(0, 0);
        }
        try (JournalReader reader = open(storage, path)) {
            Optional<String> line = reader.experiment();
            if (line.isPresent() && !line.get().equals(experiment)) {
                throw new ResultsException(
                        ResultsException.Kind.OTHER_EXPERIMENT,
                        another.apply(line.get()),
                        path,
                        "choose another folder with --out; nothing was changed here");
            }
            return reader.scan();
        }
    }

    /** The line in the first frame that names the experiment; empty if there is no intact first frame. */
    public Optional<String> experiment() {
        return frame(0, 0).map(payload -> new String(payload, StandardCharsets.UTF_8));
    }

    /** Hears of the runs in a journal. */
    @FunctionalInterface
    interface EntryListener {
        void found(Located located) throws IOException;
    }

    /** Reads the intact frames from the beginning up to the first that is torn, damaged or out of sequence. */
    public Extent scan() {
        try {
            return scan(0, entry -> {});
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the journal");
        }
    }

    Extent scan(int source, EntryListener listener) throws IOException {
        long sequence = 0;
        long position = 0;
        Optional<byte[]> payload = frame(position, sequence);
        while (payload.isPresent()) {
            if (sequence > 0) {
                listener.found(JournalEntry.locate(payload.get(), source, position));
            }
            sequence++;
            position += payload.get().length + Frame.OVERHEAD;
            payload = frame(position, sequence);
        }
        return new Extent(sequence, position);
    }

    private Optional<byte[]> frame(long position, long sequence) {
        try {
            return frames.next(position, sequence);
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the journal");
        }
    }

    JournalEntry entry(Located located) {
        try {
            return JournalEntry.of(frames.at(located.position())
                    .orElseThrow(() -> new ResultsException(
                            ResultsException.Kind.DAMAGED,
                            "the journal changed while it was read, at byte " + located.position(),
                            path,
                            "give the same command again: what is damaged is cut off and run again")));
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the journal");
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw ResultsException.of(e, path, "closing the journal");
        }
    }
}

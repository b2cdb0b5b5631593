package org.plumbline.experiments.results.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Publishes files: a file appears under its name whole and on the disk, or not at all. It is written under another name,
 * forced, renamed in one step, and the folder is forced.
 */
public final class Publication {
    private final Storage storage;

    /** Publication through a storage. */
    public Publication(Storage storage) {
        this.storage = storage;
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to the stream, which is buffered and closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Begins a file that is to be published.
     *
     * @throws ResultsException if it cannot be created
     */
    public Draft draft(Path target) {
        try {
            return new Draft(storage, target);
        } catch (IOException e) {
            throw ResultsException.of(e, target, "writing");
        }
    }

    /**
     * Publishes a text.
     *
     * @throws ResultsException if that fails; then what was there before is there still
     */
    public void publish(Path target, String text) {
        publish(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Publishes what {@code content} writes.
     *
     * @throws ResultsException if that fails; then what was there before is there still
     */
    public void publish(Path target, Content content) {
        try (Draft draft = draft(target)) {
            content.writeTo(draft.stream());
            draft.publish();
        } catch (IOException e) {
            throw ResultsException.of(e, target, "writing");
        }
    }
}

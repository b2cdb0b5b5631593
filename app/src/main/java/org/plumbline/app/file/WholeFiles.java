package org.plumbline.app.file;

import java.nio.file.Path;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Publication;

/**
 * Writes files that appear under their name whole, or not at all: what was there before stays when writing fails or the
 * program is killed.
 */
public final class WholeFiles {
    private static final Publication PUBLICATION = new Publication(new LocalStorage());

    private WholeFiles() {}

    /**
     * Writes a text in UTF-8.
     *
     * @throws org.plumbline.experiments.results.storage.ResultsException if that fails
     */
    public static void write(Path file, String text) {
        PUBLICATION.publish(file, text);
    }

    /**
     * Writes what {@code content} writes.
     *
     * @throws org.plumbline.experiments.results.storage.ResultsException if that fails
     */
    public static void write(Path file, Publication.Content content) {
        PUBLICATION.publish(file, content);
    }
}

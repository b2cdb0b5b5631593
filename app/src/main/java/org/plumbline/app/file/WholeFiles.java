package org.plumbline.app.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.storage.ResultsException;

/**
 * Writes files that appear under their name whole, or not at all: what was there before stays when writing fails or the
 * program is killed.
 */
public final class WholeFiles {
    private static final Publication PUBLICATION = new Publication(new LocalStorage());

    private WholeFiles() {}

    /**
     * Makes a folder, with those above it, where it is not there.
     *
     * @return the folder
     * @throws ResultsException if it cannot be made or written to
     */
    public static Path makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new AccessDeniedException(folder.toString());
            }
            return folder;
        } catch (IOException e) {
            throw ResultsException.of(e, folder, "making the folder");
        }
    }

    /**
     * Requires that a file may be written here, before work that takes long.
     *
     * @throws ResultsException if its folder is not there or may not be written to, or it is a folder itself
     */
    public static void requirePlace(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw ResultsException.of(
                    new FileSystemException(file.toString(), null, "Is a directory"), file, "writing");
        }
        if (!Files.isDirectory(folder)) {
            throw ResultsException.of(new NoSuchFileException(folder.toString()), file, "writing");
        }
        if (!Files.isWritable(folder)) {
            throw ResultsException.of(new AccessDeniedException(folder.toString()), file, "writing");
        }
    }

    /**
     * Writes a text in UTF-8.
     *
     * @throws ResultsException if that fails
     */
    public static void write(Path file, String text) {
        PUBLICATION.publish(file, text);
    }

    /**
     * Writes what {@code content} writes.
     *
     * @throws ResultsException if that fails
     */
    public static void write(Path file, Publication.Content content) {
        PUBLICATION.publish(file, content);
    }
}

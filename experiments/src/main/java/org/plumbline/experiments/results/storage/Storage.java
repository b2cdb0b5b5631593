package org.plumbline.experiments.results.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** All that results do to a file system. Tests put a storage here whose n-th write, force or rename fails. */
public interface Storage {
    /** Creates a file, or empties the one there is. */
    OutputFile create(Path path) throws IOException;

    /** Opens a file to write at its end, creating it where there is none. */
    OutputFile append(Path path) throws IOException;

    /** Opens a file that exists, to read at any place. */
    InputFile read(Path path) throws IOException;

    /** Renames a file in one step, replacing another of that name. */
    void rename(Path from, Path to) throws IOException;

    /** Brings the names in a folder to the disk. */
    void forceDirectory(Path directory) throws IOException;

    /** Makes a folder and those above it, where they are missing. */
    void createDirectories(Path directory) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path path) throws IOException;

    /**
     * Takes the operating system's lock of a file, which ends with the process at the latest.
     *
     * @return the lock, to be closed; empty if another process, or another part of this one, holds it
     * @throws IOException if the file system cannot lock
     */
    Optional<Lock> tryLock(Path path) throws IOException;

    /** A lock that is held. */
    interface Lock extends AutoCloseable {
        @Override
        void close() throws IOException;
    }
}

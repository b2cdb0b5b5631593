package org.plumbline.experiments.results.storage;

import java.io.Closeable;
import java.io.IOException;

/** A file that is read at any place. */
public interface InputFile extends Closeable {
    /**
     * Reads bytes from a place.
     *
     * @return how many were read: fewer than asked for only at the end of the file, 0 beyond it
     */
    int read(long position, byte[] target, int offset, int length) throws IOException;
}

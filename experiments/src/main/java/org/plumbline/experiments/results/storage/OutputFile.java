package org.plumbline.experiments.results.storage;

import java.io.Closeable;
import java.io.IOException;

/** A file that is written at its end. */
public interface OutputFile extends Closeable {
    /** Writes bytes at the end, in one call of the operating system. On failure a part of them may have been written. */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /** Brings what was written to the disk. */
    void force() throws IOException;

    /** Cuts the file to a size. */
    void truncate(long size) throws IOException;

    /** Bytes in the file. */
    long size() throws IOException;
}

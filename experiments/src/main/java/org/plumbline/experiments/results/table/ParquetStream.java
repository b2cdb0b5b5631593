package org.plumbline.experiments.results.table;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A stream as the library that writes Parquet wants it: one that knows how many bytes it has taken. */
final class ParquetStream implements OutputFile {
    private final OutputStream out;

    ParquetStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return new Counting(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    /** Counts bytes; the stream beneath stays open when this one is closed, for its owner publishes it. */
    private static final class Counting extends PositionOutputStream {
        private final OutputStream out;
        private long written;

        Counting(OutputStream out) {
            this.out = out;
        }

        @Override
        public long getPos() {
            return written;
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}

package org.plumbline.experiments.results.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file on its way to publication, under another name until then; closed before that, it leaves nothing. */
public final class Draft implements AutoCloseable {
    /** How names of files end that are not yet published. */
    public static final String PARTIAL = ".partial";

    private static final int BUFFER = 1 << 16;

    private final Storage storage;
    private final Path target;
    private final Path partial;
    private final OutputFile file;
    private final OutputStream stream;
    private boolean published;

    Draft(Storage storage, Path target) throws IOException {
        this.storage = storage;
        this.target = target;
        this.partial = target.resolveSibling("." + target.getFileName() + PARTIAL);
        this.file = storage.create(partial);
        this.stream = new BufferedOutputStream(new FileStream(file), BUFFER);
    }

    /** Where the content goes; buffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Brings the file to the disk and gives it its name. */
    public void publish() throws IOException {
        stream.flush();
        file.force();
        file.close();
        storage.rename(partial, target);
        published = true;
        storage.forceDirectory(target.resolveSibling("").toAbsolutePath());
    }

    @Override
    public void close() {
        if (published) {
            return;
        }
        try {
            file.close();
            storage.delete(partial);
        } catch (IOException e) {
            // The fault that led here says more; the next opening of the directory removes what is left.
            return;
        }
    }

    private static final class FileStream extends OutputStream {
        private final OutputFile file;

        FileStream(OutputFile file) {
            this.file = file;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            file.write(bytes, offset, length);
        }
    }
}

package org.plumbline.experiments.results.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The local file system, of which the n-th operation of a kind fails, and every one after it. */
public final class FaultyStorage implements Storage {
    /** What fails. */
    public enum Operation {
        WRITE,
        FORCE,
        RENAME,
        LOCK
    }

    private final Storage local = new LocalStorage();
    private final Operation failing;
    private final String message;
    private int left;

    /**
     * A storage that fails.
     *
     * @param left how many operations of that kind succeed before
     * @param message what the operating system says
     */
    public FaultyStorage(Operation failing, int left, String message) {
        this.failing = failing;
        this.left = left;
        this.message = message;
    }

    /** Whether the fault has come. */
    public synchronized boolean failed() {
        return left < 0;
    }

    private synchronized void pass(Operation operation) throws IOException {
        if (operation == failing && (left < 0 || --left < 0)) {
            throw new IOException(message);
        }
    }

    @Override
    public OutputFile create(Path path) throws IOException {
        return new FaultyOutput(local.create(path));
    }

    @Override
    public OutputFile append(Path path) throws IOException {
        return new FaultyOutput(local.append(path));
    }

    @Override
    public InputFile read(Path path) throws IOException {
        return local.read(path);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        pass(Operation.RENAME);
        local.rename(from, to);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        pass(Operation.FORCE);
        local.forceDirectory(directory);
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        local.createDirectories(directory);
    }

    @Override
    public void delete(Path path) throws IOException {
        local.delete(path);
    }

    @Override
    public Optional<Lock> tryLock(Path path) throws IOException {
        pass(Operation.LOCK);
        return local.tryLock(path);
    }

    private final class FaultyOutput implements OutputFile {
        private final OutputFile file;

        FaultyOutput(OutputFile file) {
            this.file = file;
        }

        /** A full disk takes a part of what is written. */
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                pass(Operation.WRITE);
            } catch (IOException e) {
                file.write(bytes, offset, length / 2);
                throw e;
            }
            file.write(bytes, offset, length);
        }

        @Override
        public void force() throws IOException {
            pass(Operation.FORCE);
            file.force();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

package org.plumbline.experiments.results.storage;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The file system of this machine. Bytes go through {@link RandomAccessFile}, since an interrupt closes a file channel
 * under the feet of whoever writes.
 */
public final class LocalStorage implements Storage {
    @Override
    public OutputFile create(Path path) throws IOException {
        LocalOutput output = new LocalOutput(path);
        output.truncate(0);
        return output;
    }

    @Override
    public OutputFile append(Path path) throws IOException {
        return new LocalOutput(path);
    }

    @Override
    public InputFile read(Path path) throws IOException {
        return new LocalInput(path);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Windows has no such operation: there a rename is on the disk when the file system's own journal is. */
    @Override
    public void forceDirectory(Path directory) throws IOException {
        if (File.separatorChar == '\\') {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        Files.createDirectories(directory);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    @Override
    public Optional<Lock> tryLock(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        FileLock lock = null;
        try {
            lock = file.getChannel().tryLock();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (lock == null) {
                file.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(file::close);
    }

    private static final class LocalOutput implements OutputFile {
        private final RandomAccessFile file;

        LocalOutput(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "rw");
            file.seek(file.length());
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            file.write(bytes, offset, length);
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.setLength(size);
            file.seek(size);
        }

        @Override
        public long size() throws IOException {
            return file.length();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private static final class LocalInput implements InputFile {
        private final RandomAccessFile file;

        LocalInput(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "r");
        }

        @Override
        public int read(long position, byte[] target, int offset, int length) throws IOException {
            file.seek(position);
            int total = 0;
            while (total < length) {
                int read = file.read(target, offset + total, length - total);
                if (read < 0) {
                    break;
                }
                total += read;
            }
            return total;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}

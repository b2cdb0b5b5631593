package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.ResultsException.Kind;
import org.plumbline.experiments.results.storage.Storage;

/** The lock of a directory, held by the operating system: it ends with the process, however that ends. */
public final class DirectoryLock {
    static final String NAME = "lock";

    private static final int PATIENCE_SECONDS = 10;

    private DirectoryLock() {}

    /**
     * Takes the lock of a folder, which is made if it is not there.
     *
     * @throws ResultsException if another process has it, or a file operation fails
     */
    public static Storage.Lock take(Storage storage, Path directory) {
        try {
            storage.createDirectories(directory);
        } catch (IOException e) {
            throw ResultsException.of(e, directory, "making the folder");
        }
        return find(storage, directory)
                .orElseThrow(() -> new ResultsException(
                        Kind.LOCKED,
                        "another process is writing to this directory",
                        directory,
                        "wait until it has ended (plumbline status shows how far it is), or choose another folder"
                                + " with --out"));
    }

    /** Gives a lock back. */
    public static void release(Storage.Lock lock, Path directory) {
        try {
            lock.close();
        } catch (IOException e) {
            throw ResultsException.of(e, directory, "releasing the lock");
        }
    }

    /** The lock, empty if somebody holds it. Some network file systems never answer: that is a fault, not a wait. */
    private static Optional<Storage.Lock> find(Storage storage, Path directory) {
        Path file = directory.resolve(NAME);
        try {
            return CompletableFuture.supplyAsync(() -> tryLock(storage, file), task -> start(task))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ResultsException fault) {
                throw fault;
            }
            throw noLocks(file, String.valueOf(e.getCause()));
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "lock");
        thread.setDaemon(true);
        thread.start();
    }

    private static Optional<Storage.Lock> tryLock(Storage storage, Path file) {
        try {
            return storage.tryLock(file);
        } catch (IOException e) {
            ResultsException fault = ResultsException.of(e, file, "locking the directory");
            throw fault.kind() == Kind.DISK_FAILED ? noLocks(file, String.valueOf(e.getMessage())) : fault;
        }
    }

    private static ResultsException noLocks(Path file, String reason) {
        return new ResultsException(
                Kind.NO_LOCKS,
                "this file system cannot lock files (" + reason + "), so that two sweeps could spoil each other",
                file,
                "write to a local disk with --out and copy the folder afterwards");
    }
}

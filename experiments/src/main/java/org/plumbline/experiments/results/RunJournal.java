package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.plumbline.experiments.results.journal.JournalReader;
import org.plumbline.experiments.results.journal.JournalWriter;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/** The journal of a directory: found, mended and opened; forced every two seconds while nothing else happens. */
final class RunJournal implements AutoCloseable {
    static final String NAME = "runs.journal";

    private static final int FORCE_SECONDS = 2;

    private final JournalWriter writer;
    private final Recovery recovery;
    private final ScheduledExecutorService timer;
    private final Future<?> forcing;

    private RunJournal(JournalWriter writer, Recovery recovery) {
        this.writer = writer;
        this.recovery = recovery;
        this.timer = Executors.newSingleThreadScheduledExecutor(RunJournal::daemon);
        // A fault met here is kept by the writer, and the next run that is appended meets it.
        this.forcing = timer.scheduleWithFixedDelay(writer::forceIfDue, FORCE_SECONDS, FORCE_SECONDS, TimeUnit.SECONDS);
    }

    static RunJournal open(Storage storage, Path directory, Manifest manifest) {
        Path path = directory.resolve(NAME);
        JournalReader.Extent extent = JournalReader.extent(
                storage,
                path,
                manifest.journalLine(),
                line -> "the journal belongs to another experiment (" + line + ")");
        Recovery recovery = new Recovery(Math.max(0, extent.frames() - 1), size(path) - extent.end());
        JournalWriter writer = JournalWriter.open(storage, path, extent, manifest.journalLine(), System::nanoTime);
        return new RunJournal(writer, recovery);
    }

    private static long size(Path path) {
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw ResultsException.of(e, path, "reading the journal");
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "journal");
        thread.setDaemon(true);
        return thread;
    }

    JournalWriter writer() {
        return writer;
    }

    Recovery recovery() {
        return recovery;
    }

    @Override
    public void close() {
        forcing.cancel(false);
        timer.shutdown();
        writer.close();
    }
}

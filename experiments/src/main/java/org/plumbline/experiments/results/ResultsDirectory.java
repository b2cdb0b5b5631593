package org.plumbline.experiments.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.journal.JournalCopy;
import org.plumbline.experiments.results.journal.SettledRuns;
import org.plumbline.experiments.results.storage.Draft;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;
import org.plumbline.experiments.results.table.DesignRow;
import org.plumbline.experiments.results.table.FurtherTable;
import org.plumbline.experiments.results.table.Response;
import org.plumbline.experiments.results.table.SummaryRow;
import org.plumbline.experiments.results.table.TableColumns;

/**
 * A results directory that is being written to, by this process alone. Opening it makes it, or goes on with it after
 * whatever happened. Faults are {@link ResultsException}s; none loses a run that was taken by {@link #recorder}.
 */
public final class ResultsDirectory implements AutoCloseable {
    private final Storage storage;
    private final Publication publication;
    private final Path path;
    private final InstantSource clock;
    private final Storage.Lock lock;
    private Manifest manifest;
    private RunJournal journal;
    private final List<SettledRuns> walks = new ArrayList<>();
    private final List<FurtherTable> further = new ArrayList<>();
    private boolean parquet;

    private ResultsDirectory(
            Storage storage, Path path, InstantSource clock, Storage.Lock lock, Manifest manifest, RunJournal journal) {
        this.storage = storage;
        this.publication = new Publication(storage);
        this.path = path;
        this.clock = clock;
        this.lock = lock;
        this.manifest = manifest;
        this.journal = journal;
        this.parquet = Files.exists(path.resolve(ParquetRuns.NAME));
    }

    /**
     * What a directory holds before its first run.
     *
     * @param manifest what is to be run; times are added here
     * @param scenario the complete scenario, as text
     * @param design the design points in order; for a shard too all of them
     */
    public record Contents(Manifest manifest, String scenario, Iterable<DesignRow> design) {}

    /**
     * Opens a directory to write to it.
     *
     * @param clock tells the times in the manifest; nothing else depends on it
     * @throws ResultsException if it belongs to another experiment, somebody else writes to it, or a file operation fails
     */
    public static ResultsDirectory open(Storage storage, Path path, Contents contents, InstantSource clock) {
        Storage.Lock lock = DirectoryLock.take(storage, path);
        boolean opened = false;
        try {
            Manifest manifest = new DirectoryPreparation(storage, path)
                    .prepare(contents.manifest(), contents.scenario(), contents.design(), clock);
            RunJournal journal = RunJournal.open(storage, path, manifest);
            opened = true;
            return new ResultsDirectory(storage, path, clock, lock, manifest, journal);
        } finally {
            if (!opened) {
                DirectoryLock.release(lock, path);
            }
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** What was found when it was opened. */
    public Recovery recovery() {
        return journal.recovery();
    }

    /**
     * Of planned runs those that are still to be made: runs that never ended, and those that failed only for want of time
     * or memory. Memory does not grow with their number.
     *
     * @param planned the runs in the order point, strategy, replication
     */
    public Iterator<RunTask> missing(Iterator<RunTask> planned) {
        return new MissingRuns(planned, walk(), manifest.tables());
    }

    /**
     * The sink that keeps runs: one that it has taken is not lost whatever happens to the process.
     *
     * @param responses what is recorded, in the order of the tables
     * @param command the command that repeats a run, written beside its failure
     */
    public RunSink recorder(List<Response> responses, Function<RunTask, String> command) {
        return recorder(responses, command, task -> new byte[0]);
    }

    /**
     * The sink that keeps runs, and with each what else was recorded of it.
     *
     * @param responses what is recorded, in the order of the tables
     * @param command the command that repeats a run, written beside its failure
     * @param recording the lines of a run that did not fail in the table of {@link #publishRecording}
     */
    public RunSink recorder(
            List<Response> responses, Function<RunTask, String> command, Function<RunTask, byte[]> recording) {
        return new RunRecorder(manifest.tables(), responses, command, recording, journal.writer());
    }

    /** From now on runs.parquet is published beside runs.csv; a directory that holds one already keeps it up to date. */
    public void addParquet() {
        parquet = true;
    }

    /** Publishes runs.csv, failures.csv and, where asked for, series.csv and runs.parquet with all runs so far. */
    public void publishTables() {
        journal.writer().force();
        try (SettledRuns entries = walk()) {
            new TablePublisher(publication, path, manifest.tables()).publish(entries);
        }
        if (parquet) {
            new ParquetRuns(publication, path, manifest.tables()).publish();
            publishPackage();
        }
    }

    /** Publishes summary.csv. */
    public void publishSummary(Iterable<SummaryRow> rows) {
        new TablePublisher(publication, path, manifest.tables()).publishSummary(rows);
    }

    /**
     * Publishes a table beside those that all directories have, and describes it in datapackage.json.
     *
     * @param lines its lines without the header, in parts
     */
    public void publishTable(FurtherTable table, Iterable<byte[]> lines) {
        publication.publish(path.resolve(table.file()), out -> {
            out.write(TableColumns.header(table.columns()));
            for (byte[] part : lines) {
                out.write(part);
            }
        });
        further.add(table);
        publishPackage();
    }

    private void publishPackage() {
        publication.publish(
                path.resolve(TablePackage.NAME),
                TablePackage.text(manifest.name(), manifest.tables(), further, parquet));
    }

    /** Publishes as a table what else was recorded of all runs so far. */
    public void publishRecording(FurtherTable table) {
        journal.writer().force();
        try (SettledRuns entries = walk()) {
            publishTable(table, () -> new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return entries.hasNext();
                }

                @Override
                public byte[] next() {
                    return entries.next().recording();
                }
            });
        }
    }

    /** Notes in the manifest that the experiment ended now. */
    public void finish() {
        manifest = manifest.finished(clock.instant());
        ManifestFile.publish(publication, path, manifest);
    }

    /** Takes in the runs of other directories of the same experiment, all or, if one contradicts another, none. */
    void absorb(List<Path> directories) {
        List<Path> journals = new ArrayList<>();
        journals.add(path.resolve(RunJournal.NAME));
        directories.forEach(directory -> journals.add(directory.resolve(RunJournal.NAME)));
        journal.close();
        try (SettledRuns entries = SettledRuns.of(storage, journals, path.resolve(".merge" + Draft.PARTIAL))) {
            publication.publish(
                    path.resolve(RunJournal.NAME), out -> JournalCopy.write(manifest.journalLine(), entries, out));
        } finally {
            journal = RunJournal.open(storage, path, manifest);
        }
    }

    /** A walk over the runs in order, which ends with the directory at the latest. */
    private SettledRuns walk() {
        Path spill = path.resolve(".order-" + walks.size() + Draft.PARTIAL);
        SettledRuns walk = SettledRuns.of(storage, List.of(path.resolve(RunJournal.NAME)), spill);
        walks.add(walk);
        return walk;
    }

    @Override
    public void close() {
        try {
            walks.forEach(SettledRuns::close);
            journal.close();
        } finally {
            DirectoryLock.release(lock, path);
        }
    }
}

package org.plumbline.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.experiments.results.journal.JournalReader;
import org.plumbline.experiments.results.journal.SettledRuns;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/**
 * How far an experiment is. Looking changes nothing, and a sweep may be writing meanwhile.
 *
 * @param manifest what was to be run
 * @param done runs that ended well
 * @param failed runs that failed and would fail again
 * @param toRepeat runs that failed for want of time or memory and are made again when the sweep goes on
 * @param damagedBytes bytes at the end of the journal that are torn or damaged; the sweep cuts them off and makes their
 *     runs again. A sweep that is writing may leave a torn frame for a moment
 */
public record SweepStatus(Manifest manifest, long done, long failed, long toRepeat, long damagedBytes) {
    /**
     * The status of a directory.
     *
     * @throws ResultsException if it is no results directory of a known format or cannot be read
     */
    public static SweepStatus of(Storage storage, Path directory) {
        Manifest manifest = ManifestFile.read(directory);
        Path journal = directory.resolve(RunJournal.NAME);
        if (!Files.exists(journal)) {
            return new SweepStatus(manifest, 0, 0, 0, 0);
        }
        long[] counts = new long[3];
        try (SettledRuns runs = SettledRuns.of(storage, List.of(journal), spill())) {
            while (runs.hasNext()) {
                switch (runs.peekStanding()) {
                    case DONE -> counts[0]++;
                    case FAILED -> counts[1]++;
                    case TO_REPEAT -> counts[2]++;
                }
                runs.skip();
            }
        }
        return new SweepStatus(manifest, counts[0], counts[1], counts[2], damagedBytes(storage, journal));
    }

    /** A place outside the directory, which may be read-only. */
    private static Path spill() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "plumbline-" + ProcessHandle.current().pid() + "-"
                        + Thread.currentThread().getId() + ".partial");
    }

    private static long damagedBytes(Storage storage, Path journal) {
        try (JournalReader reader = JournalReader.open(storage, journal)) {
            return Math.max(0, Files.size(journal) - reader.scan().end());
        } catch (IOException e) {
            throw ResultsException.of(e, journal, "reading the journal");
        }
    }

    /** Runs still to be made, where it is known how many there are to be: by their number, or since the sweep has ended. */
    public OptionalLong missing() {
        OptionalLong runs = manifest.runs();
        if (runs.isPresent()) {
            return OptionalLong.of(Math.max(0, runs.getAsLong() - done - failed));
        }
        return manifest.end().isPresent() && toRepeat == 0 ? OptionalLong.of(0) : runs;
    }

    /** Whether it is known that no run is missing. */
    public boolean complete() {
        return missing().isPresent() && missing().getAsLong() == 0;
    }
}

package org.plumbline.experiments.fitting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.experiments.results.DirectoryLock;
import org.plumbline.experiments.results.journal.JournalEntry;
import org.plumbline.experiments.results.journal.JournalReader;
import org.plumbline.experiments.results.journal.JournalWriter;
import org.plumbline.experiments.results.journal.RunKey;
import org.plumbline.experiments.results.journal.SettledRuns;
import org.plumbline.experiments.results.journal.Standing;
import org.plumbline.experiments.results.storage.Draft;
import org.plumbline.experiments.results.storage.Publication;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/**
 * The evaluations of a calibration in a folder, each kept as soon as it is made: after the process died, however that was,
 * those that are there are not made again.
 */
public final class EvaluationLog implements AutoCloseable {
    private static final String NAME = "evaluations.journal";
    private static final byte[] NOTHING = {};

    private final Publication publication;
    private final Storage.Lock lock;
    private final Path folder;
    private final Map<Long, Measured> kept;
    private final JournalWriter writer;

    private EvaluationLog(
            Publication publication, Storage.Lock lock, Path folder, Map<Long, Measured> kept, JournalWriter writer) {
        this.publication = publication;
        this.lock = lock;
        this.folder = folder;
        this.kept = kept;
        this.writer = writer;
    }

    /**
     * Opens the log of a folder, making it where there is none.
     *
     * @param calibration the line that names the calibration: priors, plan and version of the model
     * @throws ResultsException if it belongs to another calibration, another process writes to it, or a file operation fails
     */
    static EvaluationLog open(Storage storage, Path folder, String calibration) {
        Storage.Lock lock = DirectoryLock.take(storage, folder);
        boolean opened = false;
        try {
            Path path = folder.resolve(NAME);
            JournalReader.Extent extent = JournalReader.extent(
                    storage,
                    path,
                    calibration,
                    line -> "the evaluations there belong to another calibration (other priors, plan or model)");
            JournalWriter writer = JournalWriter.open(storage, path, extent, calibration, () -> 0);
            EvaluationLog log =
                    new EvaluationLog(new Publication(storage), lock, folder, read(storage, path, folder), writer);
            opened = true;
            return log;
        } finally {
            if (!opened) {
                DirectoryLock.release(lock, folder);
            }
        }
    }

    private static Map<Long, Measured> read(Storage storage, Path path, Path folder) {
        Map<Long, Measured> kept = new TreeMap<>();
        try (SettledRuns entries =
                SettledRuns.of(storage, List.of(path), folder.resolve(".evaluations" + Draft.PARTIAL))) {
            while (entries.hasNext()) {
                JournalEntry entry = entries.next();
                kept.put(entry.key().point(), Evaluation.kept(new String(entry.run(), StandardCharsets.UTF_8)));
            }
        }
        return kept;
    }

    /** What was measured of an evaluation, if it was made before. */
    Optional<Measured> find(long number) {
        return Optional.ofNullable(kept.get(number));
    }

    /** Keeps an evaluation, on the disk at once: what took minutes needs no clock to say when to force it. */
    void keep(Evaluation evaluation) {
        byte[] text = evaluation.kept().getBytes(StandardCharsets.UTF_8);
        writer.append(
                new JournalEntry(new RunKey(evaluation.trial().number(), 0, 0), Standing.DONE, text, NOTHING, NOTHING));
        writer.force();
    }

    /** Writes a text into the folder, whole or not at all. */
    void publish(String name, String text) {
        publication.publish(folder.resolve(name), text);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            DirectoryLock.release(lock, folder);
        }
    }
}

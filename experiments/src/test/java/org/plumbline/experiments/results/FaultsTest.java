package org.plumbline.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.experiments.execution.Cancellation;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.execution.ProgressListener;
import org.plumbline.experiments.execution.RunSink;
import org.plumbline.experiments.execution.Workload;
import org.plumbline.experiments.results.storage.FaultyStorage;
import org.plumbline.experiments.results.storage.FaultyStorage.Operation;
import org.plumbline.experiments.results.storage.LocalStorage;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.ResultsException.Kind;
import org.plumbline.experiments.results.storage.Storage;

/**
 * Behaviour under test: after any fault nothing acknowledged is lost, no half-written file has a final name, the resumed
 * tables are byte-identical, and the message says what happened and what to do.
 */
class FaultsTest {
    private static final Storage SOUND = new LocalStorage();

    private final Path folder;
    private final TinyExperiment experiment = new TinyExperiment(3, List.of(""), 12, true, TinyExperiment::simulate);
    private final Map<String, String> expected;

    FaultsTest(@TempDir Path folder) {
        this.folder = folder;
        this.expected = experiment.undisturbed(folder.resolve("undisturbed"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            names = {"WRITE", "FORCE", "RENAME"})
    void theNthOperationFails(Operation operation) {
        boolean failed = true;
        int n = 0;
        while (failed) {
            FaultyStorage faulty = new FaultyStorage(operation, n, "No space left on device");
            Path directory = folder.resolve(operation + "-" + n);
            List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
            failed = failsWhileSweeping(faulty, directory, acknowledged);
            assertThat(failed).isEqualTo(faulty.failed());
            requireWholeTables(directory);
            assertThat(Journals.runIds(directory)).containsAll(acknowledged);
            experiment.sweep(SOUND, directory, LocalPool.of(2));
            assertThat(TinyExperiment.tables(directory))
                    .as("%s %d", operation, n)
                    .isEqualTo(expected);
            n++;
        }
        assertThat(n).isGreaterThan(5);
    }

    private boolean failsWhileSweeping(Storage faulty, Path directory, List<String> acknowledged) {
        ResultsException fault =
                catchThrowableOfType(ResultsException.class, () -> recordingSweep(faulty, directory, acknowledged));
        if (fault == null) {
            return false;
        }
        assertThat(fault).hasMessageContaining("R006").hasMessageContaining("the disk is full");
        assertThat(fault.help()).contains("make room").contains("nothing that was finished is lost");
        return true;
    }

    private void recordingSweep(Storage storage, Path directory, List<String> acknowledged) {
        try (ResultsDirectory open = experiment.open(storage, directory)) {
            RunSink recorder = open.recorder(
                    TinyExperiment.RESPONSES, task -> "plumbline run tiny --replication " + task.replication());
            LocalPool.of(2)
                    .execute(
                            new Workload(open.missing(experiment.plan()), OptionalLong.empty()),
                            run -> {
                                recorder.accept(run);
                                acknowledged.add(run.task().runId());
                            },
                            ProgressListener.NONE,
                            new Cancellation());
            open.publishTables();
            open.finish();
        }
    }

    /** Whatever has a final name is complete. */
    private void requireWholeTables(Path directory) {
        TinyExperiment.tables(directory)
                .forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void tornTailsAreCutOff() {
        Path directory = folder.resolve("torn");
        experiment.sweep(SOUND, directory, LocalPool.of(1));
        byte[] whole = bytes(journal(directory));
        for (int length = whole.length - 1; length > whole.length - 700; length -= 13) {
            write(journal(directory), Arrays.copyOf(whole, length));
            try (ResultsDirectory open = experiment.open(SOUND, directory)) {
                assertThat(open.recovery().message()).contains("were cut off");
                assertThat(open.recovery().kept()).isBetween(30L, 35L);
                TinyExperiment.sweep(open, LocalPool.of(1), experiment.plan(), new Cancellation());
            }
            assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
        }
    }

    @Test
    void flippedBitsAreFound() {
        Path directory = folder.resolve("flipped");
        experiment.sweep(SOUND, directory, LocalPool.of(1));
        byte[] whole = bytes(journal(directory));
        for (int at = 0; at < whole.length; at += whole.length / 37) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            write(journal(directory), flipped);
            assertThat(SweepStatus.of(SOUND, directory).damagedBytes()).isPositive();
            experiment.sweep(SOUND, directory, LocalPool.of(1));
            assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
        }
    }

    @Test
    void twoWritersAreOneTooMany() {
        Path directory = folder.resolve("shared");
        try (ResultsDirectory open = experiment.open(SOUND, directory)) {
            assertThatThrownBy(() -> experiment.open(SOUND, directory))
                    .hasMessageContaining("R004")
                    .hasMessageContaining("another process is writing")
                    .hasMessageContaining("--out");
            TinyExperiment.sweep(open, LocalPool.of(1), experiment.plan(), new Cancellation());
        }
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
    }

    @Test
    void aFileSystemWithoutLocksIsAFault() {
        FaultyStorage storage = new FaultyStorage(Operation.LOCK, 0, "No locks available");
        assertThatThrownBy(() -> experiment.open(storage, folder.resolve("network")))
                .hasMessageContaining("R005")
                .hasMessageContaining("No locks available");
    }

    @Test
    void anotherModelVersionSeedOrExperimentIsRefused() {
        Path directory = folder.resolve("undisturbed");
        Manifest own = experiment.manifest();
        requireRefused(
                directory, Manifests.modelVersion(own, "2"), Kind.OTHER_MODEL_VERSION, "it has 1, asked for is 2");
        requireRefused(directory, Manifests.seed(own, 8), Kind.OTHER_SEED, "it has [7], asked for is [8]");
        requireRefused(directory, Manifests.experiment(own, "ffff"), Kind.OTHER_EXPERIMENT, "another command");
        requireRefused(
                directory, own.ofShard(new Shard(1, 2), OptionalLong.empty()), Kind.OTHER_EXPERIMENT, "another shard");
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
    }

    private void requireRefused(Path directory, Manifest asked, Kind kind, String message) {
        ResultsException fault =
                catchThrowableOfType(ResultsException.class, () -> experiment.open(SOUND, directory, asked));
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.kind().belongsToAnother()).isTrue();
        assertThat(fault).hasMessageContaining(message).hasMessageContaining("nothing was changed");
    }

    @Test
    void foreignFoldersAndFormatsAreRefused() {
        Path photos = folder.resolve("photos");
        createDirectory(photos);
        write(photos.resolve("cake.png"), new byte[] {1});
        assertThatThrownBy(() -> experiment.open(SOUND, photos))
                .hasMessageContaining("R001")
                .hasMessageContaining("cake.png");

        Path manifest = folder.resolve("undisturbed").resolve("manifest.json");
        String text = TinyExperiment.read(manifest);
        write(
                manifest,
                text.replace("\"resultsFormat\" : 1", "\"resultsFormat\" : 2").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ResultsReader.open(folder.resolve("undisturbed")))
                .hasMessageContaining("R009")
                .hasMessageContaining("resultsFormat is 2");
        write(manifest, new byte[] {'{'});
        assertThatThrownBy(() -> ResultsReader.open(folder.resolve("undisturbed")))
                .hasMessageContaining("R008");
        assertThatThrownBy(() -> ResultsReader.open(photos)).hasMessageContaining("R011");
    }

    @Test
    void aFileInPlaceOfTheFolderIsAFault() {
        Path file = folder.resolve("file");
        write(file, new byte[] {1});
        assertThatThrownBy(() -> experiment.open(SOUND, file)).isInstanceOf(ResultsException.class);
        assertThatThrownBy(() -> experiment.open(SOUND, file.resolve("below"))).isInstanceOf(ResultsException.class);
    }

    @Test
    void runsThatHangOrLackMemoryAreMadeAgain() {
        Path directory = folder.resolve("hanging");
        CountDownLatch never = new CountDownLatch(1);
        TinyExperiment troubled = experiment.with((seed, replication) -> {
            if (replication == 4) {
                throw new OutOfMemoryError("Java heap space");
            }
            while (replication == 3 && never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return TinyExperiment.simulate(seed, replication);
        });
        troubled.sweep(SOUND, directory, new LocalPool(2, Optional.of(Duration.ofSeconds(2))));
        never.countDown();
        assertThat(TinyExperiment.read(directory.resolve("failures.csv")))
                .contains("p2.r3,M002,did not end within 2.0 s,plumbline run tiny --replication 3")
                .contains("p1.r4,M003,memory ran out");
        assertThat(SweepStatus.of(SOUND, directory).toRepeat()).isEqualTo(6);

        experiment.sweep(SOUND, directory, LocalPool.of(2));
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
    }

    @Test
    void aClockThatJumpsChangesNoTable() {
        Path directory = folder.resolve("jumping");
        AtomicLong seconds = new AtomicLong(1_000_000);
        var contents = new ResultsDirectory.Contents(experiment.manifest(), "name: tiny\n", experiment.design());
        try (ResultsDirectory open = ResultsDirectory.open(
                SOUND, directory, contents, () -> Instant.ofEpochSecond(seconds.addAndGet(-86_400)))) {
            TinyExperiment.sweep(open, LocalPool.of(2), experiment.plan(), new Cancellation());
        }
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
    }

    @Test
    void whatAKillLeavesBeforeTheManifestIsNoObstacle() {
        Path directory = folder.resolve("early");
        createDirectory(directory);
        for (String left : List.of("lock", "scenario.yaml", ".design.csv.partial", ".manifest.json.partial")) {
            write(directory.resolve(left), new byte[] {'x'});
        }
        experiment.sweep(SOUND, directory, LocalPool.of(1));
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".partial"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path journal(Path directory) {
        return directory.resolve(RunJournal.NAME);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

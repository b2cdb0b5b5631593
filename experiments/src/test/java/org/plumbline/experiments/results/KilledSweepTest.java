package org.plumbline.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.execution.LocalPool;
import org.plumbline.experiments.results.storage.LocalStorage;

/**
 * Behaviour under test: a sweep killed at any moment has lost no run that it acknowledged, and goes on to the same tables.
 * The moments are random; that tables are equal does not depend on them.
 */
class KilledSweepTest {
    private static final LocalStorage STORAGE = new LocalStorage();
    /** Beyond the length of the whole process, so that publication is met too. */
    private static final int LATEST_MILLISECONDS = 2500;

    private final Path folder;
    private final TinyExperiment experiment = SweepProcess.experiment(TinyExperiment::simulate);
    private final SplittableRandom random = new SplittableRandom(3);

    KilledSweepTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFewKills() throws Exception {
        kill(2);
    }

    /** The property plumbline.kills asks for more than ten. */
    @Test
    @Tag("full")
    void manyKills() throws Exception {
        kill(Integer.getInteger("plumbline.kills", 10));
    }

    private void kill(int times) throws Exception {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("undisturbed"));
        int sweep = 0;
        int kills = 0;
        while (kills < times) {
            Path directory = folder.resolve("sweep-" + sweep);
            if (killedOnce(directory, expected)) {
                kills++;
            } else {
                assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
                sweep++;
            }
        }
        Path last = folder.resolve("sweep-" + sweep);
        experiment.sweep(STORAGE, last, LocalPool.of(2));
        assertThat(TinyExperiment.tables(last)).isEqualTo(expected);
    }

    /** Starts a sweep and kills it at a random moment; false if it had ended before. */
    private boolean killedOnce(Path directory, Map<String, String> expected) throws Exception {
        Process process = start(directory, "steady", "64m");
        boolean ended = process.waitFor(random.nextInt(LATEST_MILLISECONDS), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        assertThat(Journals.runIds(directory)).containsAll(acknowledged(directory));
        TinyExperiment.tables(directory)
                .forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
        return !ended;
    }

    @Test
    void aSecondProcessIsRefused() throws Exception {
        Path directory = folder.resolve("shared");
        Process process = start(directory, "steady", "64m");
        try {
            while (acknowledged(directory).isEmpty()) {
                assertThat(process.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
            }
            assertThatThrownBy(() -> experiment.open(STORAGE, directory)).hasMessageContaining("R004");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void memoryThatRunsOutFailsRunsButNotTheSweep() throws Exception {
        Map<String, String> expected = experiment.undisturbed(folder.resolve("undisturbed"));
        Path directory = folder.resolve("greedy");
        Process process = start(directory, "greedy", "32m");
        assertThat(process.waitFor()).isZero();
        assertThat(acknowledged(directory)).hasSize(800);
        assertThat(SweepStatus.of(STORAGE, directory).toRepeat()).isBetween(40L, 200L);
        assertThat(TinyExperiment.read(directory.resolve("failures.csv"))).contains("M003,memory ran out");

        experiment.sweep(STORAGE, directory, LocalPool.of(2));
        assertThat(TinyExperiment.tables(directory)).isEqualTo(expected);
    }

    private static Process start(Path directory, String behaviour, String heap) throws IOException {
        return JavaProcess.of(
                        SweepProcess.class,
                        List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1"),
                        directory.toString(),
                        behaviour)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(output(directory).toFile()))
                .start();
    }

    private static Path output(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".out");
    }

    /** The whole lines that processes printed for this directory. */
    private static List<String> acknowledged(Path directory) {
        String text = TinyExperiment.read(output(directory));
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}

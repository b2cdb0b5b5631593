package org.plumbline.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.experiments.results.storage.LocalStorage;

/** Behaviour under test: a million runs fit into a heap of 256 MB, two hundred thousand into one of 48 MB. */
class LargeSweepTest {
    private final Path folder;

    LargeSweepTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    @Tag("full")
    void aMillionRuns() throws Exception {
        requireSweep(1_000_000, "256m");
    }

    @Test
    @Tag("full")
    void twoHundredThousandRuns() throws Exception {
        requireSweep(200_000, "48m");
    }

    private void requireSweep(long runs, String heap) throws Exception {
        Path directory = folder.resolve("large");
        Path said = folder.resolve("said.txt");
        Process process = JavaProcess.of(
                        LargeSweep.class, List.of("-Xmx" + heap), directory.toString(), Long.toString(runs), "2")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> contentOf(said.toFile())).isZero();
        assertThat(SweepStatus.of(new LocalStorage(), directory).complete()).isTrue();
        try (Stream<String> lines = Files.lines(directory.resolve("runs.csv"))) {
            assertThat(lines.count()).isEqualTo(runs + 1);
        }
    }
}

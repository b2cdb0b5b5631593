package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behaviour under test: what sweep says before it runs. */
class SweepCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        Path scenario = folder.resolve("mine.yaml");
        Files.writeString(scenario, """
                name: Mine
                extends: bakery
                horizon: 4 weeks
                experiment: { factors: { parameterSet: [2] }, replications: 10000, outcomes: [profit] }
                """);
        file = scenario.toString();
    }

    @Test
    void aDryRunCountsTheDiskOfParquetWhereItIsAskedFor() {
        assertThat(dryRun()).contains("10000 runs", " and 6.0 MB of disk\nNothing was written.");
        assertThat(dryRun("--parquet")).contains("10000 runs", " and 7.2 MB of disk\nNothing was written.");
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("mine.yaml"));
    }

    private String dryRun(String... more) {
        RecordedProgram program = new RecordedProgram();
        String[] words = new String[more.length + 5];
        System.arraycopy(
                new String[] {
                    "sweep", file, "--dry-run", "--out", folder.resolve("r").toString()
                },
                0,
                words,
                0,
                5);
        System.arraycopy(more, 0, words, 5, more.length);
        assertThat(program.run(words)).isEqualTo(ExitCode.DONE);
        return program.out();
    }
}

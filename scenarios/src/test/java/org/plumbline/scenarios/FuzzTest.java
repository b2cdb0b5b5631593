package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Behaviour under test: whatever becomes of a file's bytes, it is accepted or refused with faults within two seconds and
 * with 256 MB of memory, and nothing else happens.
 */
class FuzzTest {
    @Test
    void twoThousandMutations() throws IOException, InterruptedException {
        assertThat(mutate(1, 2000)).isEqualTo(Mutations.DONE + System.lineSeparator());
    }

    @Test
    @Tag("full")
    void tenThousandMutations() throws IOException, InterruptedException {
        assertThat(mutate(2, 10_000)).isEqualTo(Mutations.DONE + System.lineSeparator());
    }

    private static String mutate(long seed, int times) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutations.class.getName(),
                        Long.toString(seed),
                        Integer.toString(times))
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}

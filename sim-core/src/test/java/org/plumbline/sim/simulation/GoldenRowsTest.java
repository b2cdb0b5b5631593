package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;

/** Rows are the same on every machine and stay what they are as long as the version of the model does. */
class GoldenRowsTest {
    private static final String STORED = "sim-core/src/test/resources/org/plumbline/sim/simulation/golden-rows.txt";

    @Test
    void rowsAreThoseOfThisVersionOfTheModel() throws IOException {
        Path file = Path.of(System.getProperty("plumbline.root", "..")).resolve(STORED);
        List<String> now = rows();
        if (Boolean.getBoolean("plumbline.accept")) {
            Files.createDirectories(file.getParent());
            Files.write(file, now);
        }
        assertThat(now)
                .as("hashes of rows, stored in %s. If they were meant to change, raise ModelVersion.CURRENT (a row of"
                        + " an older version can no longer be repeated) and run this test with -Daccept=true, which"
                        + " stores what is now", STORED)
                .isEqualTo(Files.readAllLines(file));
    }

    private static List<String> rows() {
        List<String> lines = new ArrayList<>();
        lines.add("model version " + ModelVersion.CURRENT);
        for (long seed = 1; seed <= 3; seed++) {
            lines.add(line("bakery", Worlds.bakery().build(), seed));
            lines.add(line("usual", Worlds.usual().build(), seed));
        }
        return lines;
    }

    private static String line(String world, ModelParameters parameters, long seed) {
        RunResult result = Simulation.run(parameters, seed, 0);
        long hash = result.exogenousHash();
        for (Map.Entry<Outcome, Double> entry : result.outcomes().entrySet()) {
            for (char letter : entry.getKey().key().toCharArray()) {
                hash = 31 * hash + letter;
            }
            hash = 31 * hash + Double.doubleToRawLongBits(entry.getValue());
        }
        return "%s, seed %d: %016x".formatted(world, seed, hash);
    }
}

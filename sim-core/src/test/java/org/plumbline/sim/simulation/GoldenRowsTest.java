package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;

/**
 * Rows are the same on every machine, and the version of the model rises when, and only when, they change. Accepting
 * stores what is now and raises the version itself.
 */
@Tag("golden")
class GoldenRowsTest {
    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));
    private static final Path STORED =
            ROOT.resolve("sim-core/src/test/resources/org/plumbline/sim/simulation/golden-rows.txt");
    private static final Path VERSION =
            ROOT.resolve("sim-core/src/main/java/org/plumbline/sim/simulation/ModelVersion.java");
    private static final String TITLE = "model version ";

    @Test
    void rowsAreThoseOfThisVersionOfTheModel() throws IOException {
        List<String> now = rows();
        if (Boolean.getBoolean("plumbline.accept")) {
            accept(now);
        }
        List<String> stored = Files.readAllLines(STORED);
        assertThat(now)
                .as("hashes of rows, stored in %s; if the model was meant to change, accept them", STORED.getFileName())
                .isEqualTo(stored.subList(1, stored.size()));
        assertThat(Files.readString(VERSION))
                .as("the version rises only when rows change")
                .contains(declaration(stored.get(0).substring(TITLE.length())));
    }

    private static void accept(List<String> now) throws IOException {
        List<String> stored = Files.exists(STORED) ? Files.readAllLines(STORED) : List.of(TITLE + 0);
        if (now.equals(stored.subList(1, stored.size()))) {
            return;
        }
        String next = Integer.toString(1 + Integer.parseInt(stored.get(0).substring(TITLE.length())));
        List<String> lines = new ArrayList<>(List.of(TITLE + next));
        lines.addAll(now);
        Files.createDirectories(STORED.getParent());
        Files.write(STORED, lines);
        String source = Files.readString(VERSION);
        Files.writeString(VERSION, source.replaceAll("CURRENT = \"\\d+\"", declaration(next)));
    }

    private static String declaration(String version) {
        return "CURRENT = \"" + version + "\"";
    }

    private static List<String> rows() {
        List<String> lines = new ArrayList<>();
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

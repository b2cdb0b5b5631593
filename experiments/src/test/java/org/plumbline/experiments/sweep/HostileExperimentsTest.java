package org.plumbline.experiments.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;

/**
 * Behaviour under test: experiments that are sound to read but cannot be laid out or run are refused with the words, places and
 * advice written beside them.
 */
class HostileExperimentsTest {
    private final Path root = Path.of(System.getProperty("plumbline.root", ".."));
    private final Path folder = root.resolve("experiments/src/test/resources/org/plumbline/experiments/hostile");

    @Test
    void eachIsRefusedAtItsPlaceAndSaysWhatToDo() throws IOException {
        String now = files().stream()
                .map(file -> "# " + file.getFileName() + "\n" + words(faults(file)))
                .collect(Collectors.joining("\n"));
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("plumbline.accept")) {
            Files.writeString(expected, now);
        }
        assertThat(now).isEqualTo(Files.readString(expected));
    }

    @Test
    void eachCodeIsShown() throws IOException {
        Set<String> shown = files().stream()
                .flatMap(file -> faults(file).stream())
                .map(fault -> fault.kind().code())
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrder(
                        ExperimentFault.TOO_MANY_RUNS.code(),
                        ExperimentFault.DESIGN_IMPOSSIBLE.code(),
                        ExperimentFault.POINTS_TABLE.code(),
                        ExperimentFault.NO_EXPERIMENT.code());
    }

    private String words(List<Fault> faults) {
        return FaultReport.text(faults).replace(folder + "/", "");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Fault> faults(Path file) {
        try {
            Sweep.of(Scenarios.open(file.toString()), table -> read(file.resolveSibling(table)));
            return List.of();
        } catch (ScenarioFaults e) {
            return e.faults();
        }
    }

    private static String read(Path table) {
        try {
            return Files.readString(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

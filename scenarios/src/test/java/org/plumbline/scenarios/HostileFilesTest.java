package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;

/**
 * Behaviour under test: every hostile file is refused with the faults, lines and columns written beside it, and with
 * messages a person can act on.
 */
class HostileFilesTest {
    private static final String FOLDER = "src/test/resources/org/plumbline/scenarios/hostile";
    private final Path folder = Texts.root().resolve("scenarios").resolve(FOLDER);

    @Test
    void eachIsRefusedAtItsPlace() throws IOException {
        String now = files().stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
        assertThat(now).isEqualTo(Texts.accepted(folder.resolve("expected.txt"), now));
    }

    @Test
    void eachFaultSaysWhatToDo() throws IOException {
        for (Path file : files()) {
            for (Fault fault : faults(file)) {
                assertThat(fault.message()).as(file + " " + fault).isNotBlank().doesNotContain("\n");
                assertThat(FaultReport.text(List.of(fault)))
                        .contains("explain " + fault.kind().code());
            }
            assertThat(FaultReport.text(faults(file)).length()).isLessThanOrEqualTo(6000);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("expected.txt"))
                    .sorted()
                    .toList();
        }
    }

    private String line(Path file) {
        String faults = faults(file).stream()
                .map(fault -> Texts.shortly(fault) + " " + fault.message().replace(folder.toString(), ""))
                .collect(Collectors.joining("\n    "));
        return file.getFileName() + "\n    " + (faults.isEmpty() ? "accepted" : faults);
    }

    private static List<Fault> faults(Path file) {
        try {
            Scenarios.open(file.toString());
            return List.of();
        } catch (ScenarioFaults e) {
            return e.faults();
        }
    }
}

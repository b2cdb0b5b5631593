package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultCodes;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.fault.Severity;

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

    /** Those that no file of a folder can show stand in BoundsTest and ExtendsTest: paths, sizes, unknown names. */
    @Test
    void eachFaultOfTheReaderHasAFile() throws IOException {
        Set<String> shown = files().stream()
                .flatMap(file -> faults(file).stream())
                .map(HostileFilesTest::code)
                .collect(Collectors.toSet());
        assertThat(FaultCodes.all())
                .filteredOn(kind -> kind.code().startsWith("S") && kind.severity() == Severity.ERROR)
                .extracting(FaultKind::code)
                .filteredOn(code ->
                        !Set.of("S001", "S002", "S003", "S004", "S027", "S049").contains(code))
                .isSubsetOf(shown);
    }

    private static String code(Fault fault) {
        return fault.kind().code();
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

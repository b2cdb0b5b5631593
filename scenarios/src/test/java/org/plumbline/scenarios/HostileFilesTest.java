package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.FaultCodes;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.FaultReport;
import org.plumbline.scenarios.fault.ScenarioFaults;

/**
 * Behaviour under test: every hostile file is refused, or warned of, with the faults, lines and columns written beside it, and with
 * messages a person can act on.
 */
class HostileFilesTest {
    private static final String FOLDER = "src/test/resources/org/plumbline/scenarios/hostile";
    /** An ordinary file, by its looks, that gives an error to whoever reads it, even to root. */
    private static final String UNREADABLE = "/proc/self/mem";

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

    /** What a file of a repository cannot be: missing, unreadable, or too large to keep. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsRefusedToo(@TempDir Path temp) throws IOException {
        elsewhere(temp).forEach((path, expected) -> {
            List<Fault> faults = faults(path);
            assertThat(faults).extracting(Texts::shortly).containsExactly(expected);
            assertThat(faults.get(0).message())
                    .contains(faults.get(0).kind().code().equals("S027") ? "200,000" : path);
            assertThat(faults.get(0).help()).isNotBlank();
        });
    }

    private static Map<String, String> elsewhere(Path temp) throws IOException {
        Path large = Files.writeString(temp.resolve("large.yaml"), "# x".repeat(400_000));
        Path table = Files.writeString(temp.resolve("table.yaml"), "name: [" + "1, ".repeat(210_000));
        return Map.of(
                temp.resolve("missing.yaml").toString(),
                "S001 0:0",
                temp.toString(),
                "S002 0:0",
                UNREADABLE,
                "S003 0:0",
                large.toString(),
                "S004 0:0",
                table.toString(),
                "S027 1:599999",
                "bakry",
                "S049 0:0");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void eachCodeOfScenariosIsShown(@TempDir Path temp) throws IOException {
        Stream<String> kept = files().stream().map(Path::toString);
        Set<String> shown = Stream.concat(kept, elsewhere(temp).keySet().stream())
                .flatMap(path -> faults(path).stream())
                .map(fault -> fault.kind().code())
                .collect(Collectors.toSet());
        assertThat(FaultCodes.all())
                .extracting(FaultKind::code)
                .filteredOn(code -> code.startsWith("S"))
                .isSubsetOf(shown);
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
        return faults(file.toString());
    }

    /** What is wrong with it, or else what it is warned of. */
    private static List<Fault> faults(String path) {
        try {
            return Scenarios.open(path).warnings();
        } catch (ScenarioFaults e) {
            return e.faults();
        }
    }
}

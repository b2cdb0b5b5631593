package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.scenarios.catalog.Catalog;

/** Behaviour under test: from a case to a file of one's own, checked and compared; and handouts on one page. */
class OwnersPathTest {
    private static final int LINES_OF_A_PAGE = 70;
    private final RecordedProgram program = new RecordedProgram();

    static List<String> cases() {
        return Catalog.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHandoutIsOnePageWithoutAnyResult(String name) {
        assertThat(program.run("cases", name)).isEqualTo(ExitCode.DONE);
        assertThat(program.out().lines())
                .hasSizeLessThanOrEqualTo(LINES_OF_A_PAGE)
                .allMatch(line -> line.length() <= 80);
        assertThat(program.out())
                .contains("\nQuestion ", "\nStrategies\n", "\nCustomers", "\nKey numbers", "\nLeft out\n")
                .contains("assumed")
                .endsWith("Next: plumbline compare " + name + "\n");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aNewFileIsValidAndCanBeCompared(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        assertThat(program.run("new", name, file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("plumbline.schema.json"))).contains("draft-07");
        assertThat(program.run("validate", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(program.err()).isEmpty();
        assertThat(program.run(
                        "compare", file.toString(), "--replications", "2", "--set", "horizon=26 weeks", "--quiet"))
                .isEqualTo(ExitCode.DONE);
        assertThat(program.out()).contains("Your firm in the year before the start");
    }

    @Test
    void aNewFileNeverReplacesAnother(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "name: precious\n");
        assertThat(program.run("new", "bakery", file.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Files.readString(file)).isEqualTo("name: precious\n");
    }

    @Test
    void onlyACaseCanBeStartedFrom() {
        assertThat(program.run("new", "bakerry")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).contains("there is no bundled case bakerry", "did you mean bakery?");
    }

    @Test
    void aMonthTakenForAYearIsAWarning(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "extends: bakery\nfirm: { sales: 45k }\n");
        assertThat(program.run("validate", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(program.err()).contains("warning[S045]", "in this trade it is about 5 %");
    }

    @Test
    void overridesAndVariantsHaveTheFaultsOfFiles() {
        assertThat(program.run("show", "bakery", "--set", "market.turbulance=1"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).contains("error[S011]", "argument:1:8", "did you mean turbulence?");
        RecordedProgram other = new RecordedProgram();
        assertThat(other.run("compare", "bakery", "--vary", "levers.clarity=0.5,1.5"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(other.err()).contains("error[S012]", "argument:1:16", "must lie between 0 and 1");
    }
}

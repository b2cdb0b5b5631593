package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behaviour under test: work says what is wrong with its command before it begins. */
class RefusedAtOnceTest {
    private final RecordedProgram program = new RecordedProgram();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "patterns --set foo.bar=1 | error[S011] | argument:1:1",
                "patterns --set market.turbulence=0.1 --set foo.bar=1 | error[S011] | argument:2:1",
                "patterns --vary --set market.turbulence=9 | error[S012] | argument:1:19",
                "patterns --set market.turbulence | error[U004] | path=value",
                "dock march --set p1 | error[U004] | --set is p1, but must be path=value",
                "patterns --threads 0 | error[U004] | between 1 and 1024",
                "compare bakery --seed -1 | error[U004] | between 0 and 9000000000000000",
                "run bakery --seed 9000000000000001 | error[U004] | between 0 and 9000000000000000",
                "story bakery --seed -1 | error[U004] | between 0 and 9000000000000000",
                "compare bakery --replications 6000000 | error[U004] | 12,000,000 runs, more than ten million",
                "run bakery --replications 10000001 | error[U004] | GB of disk",
                "compare bakery --strategies follow-fads | error[U004] | needs two",
                "compare bakery --vary levers.clarity=0,0 | error[U004] | names one twice",
                "compare bakery --vary seed=1,2 | error[U004] | seed is the same for all",
                "compare bakery --without drift --without drift | error[U004] | given twice",
                "compare bakery --best --replications 19 | error[U004] | begins with 20",
                "compare bakery --best --out nowhere | error[U007] | --out names one",
                "verify bakery --threads 0 | error[U004] | between 1 and 1024",
                "verify bakery --rows 0 | error[U004] | 1 or more",
                "verify . --set firm.sales=1k | error[U007] | is a results directory",
                "validate - - | error[U004] | named twice",
                "diff - - | error[U004] | named twice",
                "calibrate --threads 0 | error[U004] | between 1 and 1024",
                "calibrate --priors nowhere.csv | error[U004] | nowhere.csv"
            })
    void beforeItsFirstLine(String command, String code, String place) {
        assertThat(program.run(command.split(" ", -1))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).startsWith(code).contains(place).contains("help: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--events", "--series"})
    void aRecordingWithoutAPlace(String option, @TempDir Path parent) {
        Path place = parent.resolve("nowhere").resolve("record");
        assertThat(program.run("run", "bakery", option, place.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).startsWith("error[R011]").contains(place.toString());
        RecordedProgram other = new RecordedProgram();
        assertThat(other.run("run", "bakery", option, parent.toString())).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(other.err()).startsWith("error[R014]").contains("is a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare bakery", "sweep bakery", "patterns", "patterns --vary", "calibrate"})
    void aFileWhereAFolderShouldBe(String command, @TempDir Path parent) throws IOException {
        Path file = Files.writeString(parent.resolve("notes"), "dear");
        for (Path out : List.of(file, file.resolve("below"))) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.addAll(List.of("--out", out.toString()));
            RecordedProgram each = new RecordedProgram();
            assertThat(each.run(words.toArray(String[]::new))).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(each.err()).contains("error[R013]", "this is a file", out.toString(), "name a folder");
            assertThat(each.err()).doesNotContain("Simulating", "Trying", "into ");
        }
        assertThat(file).hasContent("dear");
    }
}

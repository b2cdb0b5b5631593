package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.app.futures.OverParameterSets;
import org.plumbline.scenarios.layer.ParameterSets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Behaviour under test: a comparison into a folder keeps every run as it ends, goes on, and never mixes two. */
class ComparisonFolderTest {
    private static final List<String> TABLES = List.of("runs.csv", "losses.csv", "series.csv", "summary.csv");

    private static Path folder = Path.of("");
    private static RecordedProgram program = new RecordedProgram();
    private static String screen = "";

    @BeforeAll
    static void compareOnce(@TempDir Path parent) {
        folder = parent.resolve("a comparison");
        assertThat(compare("--seed", "3")).isEqualTo(ExitCode.DONE);
        screen = program.out();
    }

    private static ExitCode compare(String... more) {
        program = new RecordedProgram();
        List<String> words = new ArrayList<>(List.of(
                "compare", "bakery", "--replications", "4", "--set", "horizon=13 weeks", "--out", folder.toString()));
        words.addAll(List.of(more));
        return program.run(words.toArray(String[]::new));
    }

    private static List<byte[]> tables() throws IOException {
        List<byte[]> tables = new ArrayList<>();
        for (String table : TABLES) {
            tables.add(Files.readAllBytes(folder.resolve(table)));
        }
        return tables;
    }

    @Test
    void killedInTheMiddleOfARunItGoesOnToTheSameTables() throws IOException {
        List<byte[]> whole = tables();
        Path journal = folder.resolve("runs.journal");
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        for (String table : TABLES) {
            Files.delete(folder.resolve(table));
        }
        assertThat(compare("--seed", "3")).isEqualTo(ExitCode.DONE);
        assertThat(program.err()).contains("are made again");
        assertThat(tables()).usingRecursiveComparison().isEqualTo(whole);
        assertThat(program.out()).isEqualTo(screen);
    }

    @Test
    void verifyMakesEveryRowAgain() throws IOException {
        assertThat(verify(folder)).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).startsWith("8 of 8 rows reproduced.\nNext: plumbline cite ");
    }

    @Test
    void verifyKnowsValuesMechanismsAndOverrides(@TempDir Path parent) throws IOException {
        Path other = parent.resolve("other");
        program = new RecordedProgram();
        String setting = "horizon=9 weeks";
        assertThat(program.run(
                        "compare",
                        "bakery",
                        "--vary",
                        "parameterSet=1,5",
                        "--strategies",
                        "follow-fads",
                        "--without",
                        "drift",
                        "--set",
                        setting,
                        "--replications",
                        "2",
                        "--seed",
                        "5",
                        "--out",
                        other.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(verify(other)).isEqualTo(ExitCode.DONE);
        assertThat(program.out()).startsWith("4 of 4 rows reproduced.\nNext: plumbline cite ");
        Path manifest = other.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("--without drift", "--without beliefs"));
        assertThat(verify(other)).isEqualTo(ExitCode.VERDICT_FAILED);
        assertThat(program.out()).contains("came out otherwise: ");
    }

    private static ExitCode verify(Path directory) {
        program = new RecordedProgram();
        return program.run("verify", directory.toString());
    }

    @Test
    void othersAreRefusedBeforeAnyRun() throws IOException {
        List<byte[]> before = tables();
        assertThat(compare("--seed", "4")).isEqualTo(ExitCode.OTHER_EXPERIMENT);
        assertThat(program.err()).contains("error[R003]").doesNotContain("Simulating");
        assertThat(compare("--seed", "3", "--without", "drift")).isEqualTo(ExitCode.OTHER_EXPERIMENT);
        assertThat(program.err())
                .contains("error[R001]", "begun by another command", "--seed 3 --replications 4")
                .doesNotContain("Simulating");
        assertThat(tables()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aFolderWithOtherThingsIsRefusedBeforeAnyRun(@TempDir Path precious) throws IOException {
        Files.writeString(precious.resolve("letters.txt"), "dear");
        RecordedProgram other = new RecordedProgram();
        assertThat(other.run("compare", "bakery", "--out", precious.toString())).isEqualTo(ExitCode.OTHER_EXPERIMENT);
        assertThat(other.err())
                .contains("error[R001]", "not empty", "letters.txt")
                .doesNotContain("Simulating");
        assertThat(precious.resolve("letters.txt")).hasContent("dear");
        assertThat(precious.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void parameterSetsSayTheSameInTheFolderOnThePageAndOnTheScreen() throws IOException {
        assumeThat(ParameterSets.table().caution()).isEmpty();
        OverParameterSets kept = OverParameterSets.read(
                Files.readString(folder.resolve("parameter-sets.csv")), name -> name.replace('-', ' '));
        assertThat(kept.differences()).hasSize(8);
        String sentence = kept.sentence("EUR");
        assertThat(sentence).startsWith("Over the 8 parameter sets").contains("less that under follow fads");
        assertThat(screen.replaceAll("\\s+", " ")).contains(sentence);
        assertThat(Files.readString(folder.resolve("report.html"))).contains(sentence);
        assertThat(Files.readString(folder.resolve("datapackage.json"))).contains("parameter-sets.csv");
        assertThat(compare("--seed", "3", "--format", "json")).isEqualTo(ExitCode.DONE);
        JsonNode sets = JsonMapper.shared().readTree(program.out()).get("parameterSets");
        assertThat(sets.get("sentence").stringValue()).isEqualTo(sentence);
        assertThat(sets.get("aboveZero").intValue()).isEqualTo((int) kept.above());
        assertThat(sets.get("difference").get("n").intValue()).isEqualTo(8);
        assertThat(sets.get("differences")).hasSize(8);
    }

    @Test
    void nothingHalfWrittenIsLeft() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".partial"));
        }
        assertThat(folder.resolve("report.html")).isNotEmptyFile();
    }
}

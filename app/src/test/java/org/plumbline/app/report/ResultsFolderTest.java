package org.plumbline.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.app.ExitCode;
import org.plumbline.app.RecordedProgram;

/** Behaviour under test: from a folder that compare or sweep wrote, every chart and the page, or one sentence why not. */
class ResultsFolderTest {
    private static final String EXPERIMENT = """
            name: tiny
            extends: bakery
            horizon: 26 weeks
            experiment:
            %s
              replications: 3
              outcomes: [profit, launches]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    private static Path shared;

    private static String said = "";

    private final RecordedProgram program = new RecordedProgram();

    @BeforeAll
    static void simulate() throws IOException {
        RecordedProgram program = new RecordedProgram();
        assertThat(program.run(
                        "compare",
                        "crafts-shop",
                        "--replications",
                        "4",
                        "--set",
                        "horizon=26 weeks",
                        "--without",
                        "word-of-mouth",
                        "--quiet",
                        "--out",
                        folder("compared")))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);
        said = program.out().replaceAll("\\s+", " ");
        sweep("oat", """
                  design: one-at-a-time
                  factors:
                    market.turbulence: [0.08, 0, 0.3]
                    firm.cash: [23k, 50k]
                """);
        sweep("saltelli", """
                  design: saltelli
                  points: 2
                  shifts: 2
                  factors:
                    market.turbulence: { min: 0, max: 0.3 }
                    firm.sales: { min: 450k, max: 550k }
                """);
        sweep("grid", """
                  design: factorial
                  factors:
                    market.turbulence: [0, 0.3]
                    firm.cash: [23k, 50k]
                    strategy: [follow-fads, regulars-first]
                """);
        sweep("without", """
                  design: factorial
                  factors:
                    without: [none, beliefs]
                    strategy: [follow-fads, regulars-first]
                """);
    }

    private static String folder(String name) {
        return shared.resolve(name).toString();
    }

    private static void sweep(String name, String design) throws IOException {
        Path file = Files.writeString(shared.resolve(name + ".yaml"), EXPERIMENT.formatted(design.stripTrailing()));
        RecordedProgram program = new RecordedProgram();
        assertThat(program.run("sweep", file.toString(), "--quiet", "--out", folder(name)))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "compared,paired",
        "compared,paired-launches",
        "compared,interval",
        "compared,fan",
        "compared,survival",
        "compared,ecdf",
        "compared,funnel",
        "compared,market-map",
        "compared,network",
        "compared,convergence",
        "oat,tornado",
        "oat,response",
        "saltelli,indices",
        "grid,map",
        "grid,response",
        "grid,forest",
        "without,ablation",
        "without,forest"
    })
    void everyChartIsDrawnFromItsTables(String from, String name) throws IOException {
        Path file = shared.resolve(from + "-" + name + ".png");
        assertThat(program.run("chart", folder(from), name, "--width", "400", "--out", file.toString()))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(program.out()).contains("Wrote " + file).doesNotContain("there is nothing to draw");
        String stem = from + "-" + name;
        assertThat(Files.readString(shared.resolve(stem + ".csv")).lines().count())
                .isGreaterThan(1);
        assertThat(program.out().replace('\n', ' '))
                .startsWith(Files.readString(shared.resolve(stem + ".txt")).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "compared,tornado,design: one-at-a-time",
        "compared,indices,design: saltelli",
        "compared,boxes,latin-hypercube",
        "compared,map,plumbline sweep EXPERIMENT",
        "compared,patterns,plumbline patterns --out",
        "oat,paired,choose interval",
        "oat,network,whose firm has partners",
        "grid,ablation,without"
    })
    void whereATableOrDesignIsMissingItSaysWhatToRun(String from, String name, String help) {
        ExitCode code = program.run("chart", folder(from), name);
        assertThat(code).isNotEqualTo(ExitCode.DONE);
        assertThat(program.err())
                .startsWith("error[")
                .contains("help: ")
                .contains(help)
                .doesNotContain("Exception");
        assertThat(program.err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "chart"})
    void aFolderThatIsNoResultsDirectoryIsSaidToBeNone(String command, @TempDir Path empty) {
        String[] arguments = command.equals("chart")
                ? new String[] {command, empty.toString(), "paired"}
                : new String[] {command, empty.toString()};
        assertThat(program.run(arguments)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.err()).contains("this is no results directory", "give the folder that sweep or compare");
    }

    @Test
    void formsAndSizesAreThoseAskedFor() throws IOException {
        Path svg = shared.resolve("bare.svg");
        program.run("chart", folder("compared"), "ecdf", "--width", "84mm", "--bare", "--as", "svg", "--out", svg + "");
        assertThat(Files.readString(svg)).contains("width=\"84mm\"").doesNotContain("Not shown");
        Path csv = shared.resolve("table.csv");
        program.run("chart", folder("compared"), "ecdf", "--outcome", "launches", "--as", "csv", "--out", csv + "");
        assertThat(Files.readString(csv)).startsWith("strategy,value,share\n");
        assertThat(program.run("chart", folder("compared"), "ecdf", "--width", "wide"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(program.run("chart", folder("compared"), "ecdf", "--as", "gif"))
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "class", "researcher"})
    void thePageSaysWhatTheCommandLineSays(String audience) throws IOException {
        assertThat(program.run("report", folder("compared"), "--audience", audience))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);
        String page = Files.readString(shared.resolve("compared/report.html"));
        assertThat(page)
                .contains("data-audience=\"" + audience + "\"", "Switched off for all: word-of-mouth")
                .contains("id=\"replay-data\"");
        Matcher lead = Pattern.compile("class=\"lead\">([^<]*)<").matcher(page);
        assertThat(lead.find()).isTrue();
        assertThat(said).containsIgnoringCase(lead.group(1).replace("&#39;", "'"));
        assertThat(page)
                .containsPattern(
                        "On average (ethical leader|more of everything) ends [0-9.,]+ thousand EUR of profit ahead of");
        assertThat(page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(500_000);
        assertThat(shared.resolve("compared/charts/paired-profit.png")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oat", "saltelli", "grid", "without"})
    void aSweepHasAPageToo(String name) throws IOException {
        assertThat(program.run("report", folder(name))).as(program.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(shared.resolve(name + "/report.html"))).contains("<h1>");
    }

    @Test
    void thePageOfASweepCountsAFutureOnceHoweverManyPointsItWasMetAt() throws IOException {
        assertThat(program.run("report", folder("grid"))).as(program.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(shared.resolve("grid/report.html")))
                .contains("Averaged over 4 points: ", " futures, met again at each of 4 points of the design, seed ")
                .doesNotContain("paired futures, seed");
    }

    @Test
    void aRerunWithFewerFuturesIsRefusedAndLeavesTheTablesAsTheyAre() throws IOException {
        String out = folder("rerun");
        List<String> tables = List.of("runs.csv", "losses.csv", "summary.csv", "series.csv");
        assertThat(compare("6", out)).isEqualTo(ExitCode.DONE);
        List<String> before = contents(tables);
        assertThat(compare("3", out)).isEqualTo(ExitCode.OTHER_EXPERIMENT);
        assertThat(contents(tables)).isEqualTo(before);
        assertThat(compare("6", out)).isEqualTo(ExitCode.DONE);
        assertThat(contents(tables)).isEqualTo(before);
    }

    private ExitCode compare(String futures, String out) {
        return program.run(
                "compare", "bakery", "--replications", futures, "--set", "horizon=26 weeks", "--quiet", "--out", out);
    }

    private static List<String> contents(List<String> tables) throws IOException {
        List<String> contents = new java.util.ArrayList<>();
        for (String table : tables) {
            contents.add(Files.readString(shared.resolve("rerun").resolve(table)));
        }
        return contents;
    }

    @Test
    void switchedOffMechanismsAreReadFromTheCommand() {
        assertThat(SwitchedOff.of("plumbline compare bakery --without beliefs --seed 1 --without=drift"))
                .containsExactly("beliefs", "drift");
        assertThat(SwitchedOff.of("plumbline compare bakery")).isEmpty();
    }
}

package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Behaviour under test: a comparison says what its options did, and its next command repeats them. */
class ComparisonOptionsTest {
    private final RecordedProgram program = new RecordedProgram();

    private String screen(String... options) {
        String[] command = new String[options.length + 4];
        System.arraycopy(new String[] {"compare", "bakery", "--replications", "2"}, 0, command, 0, 4);
        System.arraycopy(options, 0, command, 4, options.length);
        assertThat(program.run(command)).isEqualTo(ExitCode.DONE);
        return program.out();
    }

    @Test
    void twoStrategiesFitOnAScreenOfFortyLinesHoweverHighTheirDotsWouldStand() {
        String screen = screen("--set", "horizon=12 weeks");
        assertThat(screen.lines().count()).isLessThanOrEqualTo(40);
        assertThat(screen).contains("regulars first minus follow fads, profit, EUR; each dot ");
    }

    @Test
    void aDryRunCountsInWords() {
        assertThat(program.run("run", "bakery", "--replications", "1", "--dry-run", "--threads", "1"))
                .isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .startsWith("1 run (1 future, 1 strategy)\nabout 1 s on 1 thread, from 1 pilot runs\n");
        RecordedProgram best = new RecordedProgram();
        assertThat(best.run("compare", "bakery", "--best", "--dry-run", "--set", "horizon=4 weeks"))
                .isEqualTo(ExitCode.DONE);
        assertThat(best.out()).startsWith("up to 10,000 runs (2,000 futures, 5 strategies)\nup to about 1 s on ");
    }

    @Test
    void valuesOfALever() {
        assertThat(screen("--vary", "levers.clarity=0,0.5,1"))
                .contains("Mean difference in profit from clarity 0, kEUR (95 %): clarity 0.5")
                .contains("Next  plumbline compare bakery --vary levers.clarity=0,0.5,1 --out results\n");
    }

    @Test
    void aMechanismThatHasNothingToWorkOn() {
        assertThat(screen("--without", "partners", "--without", "beliefs", "--set", "horizon=4 weeks"))
                .contains("\n  --without partners changes nothing: this case has none.\n")
                .doesNotContain("--without beliefs changes");
        RecordedProgram json = new RecordedProgram();
        json.run(
                "compare",
                "bakery",
                "--replications",
                "2",
                "--set",
                "horizon=4 weeks",
                "--set",
                "market.turbulence=0",
                "--without",
                "drift",
                "--format",
                "json");
        assertThat(json.out()).contains("\"warnings\" : [ \"--without drift changes nothing: this case has none.\" ]");
    }

    @Test
    void aChoiceOfTheBestSaysItToo() {
        assertThat(program.run(
                        "compare",
                        "bakery",
                        "--best",
                        "--replications",
                        "20",
                        "--set",
                        "horizon=4 weeks",
                        "--without",
                        "partners"))
                .isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .contains("\n--without partners changes nothing: this case has none.\n")
                .endsWith("Next: plumbline compare bakery --without partners --set 'horizon=4 weeks'\n");
    }

    @Test
    void whatOneOfTheVariantsHasIsNotSaidToBeMissing() {
        assertThat(screen(
                        "--vary",
                        "ecosystem.engagement.links=0,3",
                        "--without",
                        "partners",
                        "--set",
                        "horizon=4 weeks"))
                .doesNotContain("changes nothing");
    }

    @Test
    void aMechanismSwitchedOff() {
        assertThat(screen("--without", "beliefs"))
                .startsWith("Bakery without beliefs: ")
                .endsWith("Next  plumbline story bakery --strategy follow-fads --without beliefs\n");
    }
}

package org.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.app.futures.BestChoice;

/** Behaviour under test: {@code compare --best} says who is best, on how many futures, and keeps what was changed. */
class BestOfManyTest {
    private final RecordedProgram program = new RecordedProgram();

    @Test
    void namesTheBestAndTheFuturesOfEach() {
        assertThat(choose("table")).isEqualTo(ExitCode.DONE);
        assertThat(program.out())
                .containsPattern("^(follow fads|regulars first) (is the best|has the best mean so far) of 2 on profit")
                .containsPattern("(?m)^  follow fads .* " + BestChoice.FIRST_STAGE + "$")
                .endsWith("Next: plumbline compare bakery --set 'horizon=4 weeks'\n");
    }

    @Test
    void marksOneAsTheBestInCsv() {
        assertThat(choose("csv")).isEqualTo(ExitCode.DONE);
        assertThat(program.out().lines())
                .hasSize(3)
                .filteredOn(line -> line.endsWith(",yes"))
                .hasSize(1);
    }

    private ExitCode choose(String format) {
        return program.run(
                "compare",
                "bakery",
                "--best",
                "--strategies",
                "follow-fads,regulars-first",
                "--replications",
                String.valueOf(BestChoice.FIRST_STAGE),
                "--set",
                "horizon=4 weeks",
                "--format",
                format);
    }
}

package org.plumbline.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.experiments.analysis.AnswerTable;

/** Behaviour under test: answers fit the terminal with any number of factors, and names stay whole. */
class AnswerLinesTest {
    private static final List<String> PATHS = List.of(
            "market.turbulence",
            "people.communicationWeight",
            "firm.cash",
            "innovation.listening.testBar",
            "innovation.ideaSpread",
            "background.entrantCash");
    private static final List<String> FOUND =
            List.of("a", "b", "bBetterOf100", "difference", "lower", "upper", "n", "method", "verdict");
    private static final List<String> LONG =
            List.of("a-strategy-with-a-long-name-of-its-own", "another-strategy-whose-name-is-long-too", "follow-fads");
    private static final List<String> SHORT = List.of("regulars-first", "slow-and-close", "follow-fads");

    /** Two points under three strategies, as the question of flips has them. */
    private static AnswerTable contrasts(int factors, List<String> names) {
        List<String> columns = new ArrayList<>(List.of("point"));
        columns.addAll(PATHS.subList(0, factors));
        columns.addAll(FOUND);
        List<List<String>> rows = new ArrayList<>();
        for (int point = 1; point <= 2; point++) {
            for (int other = 0; other < 2; other++) {
                List<String> row = new ArrayList<>(List.of(String.valueOf(point)));
                for (int factor = 0; factor < factors; factor++) {
                    row.add(point + ".25" + factor);
                }
                row.addAll(List.of(names.get(2), names.get(other), "66." + other));
                row.addAll(List.of("-1234" + other + ".67", "-2345" + point + ".78", "-345" + other + ".78"));
                row.addAll(List.of("200", "paired-t", other == 0 ? "ahead" : "undecided"));
                rows.add(row);
            }
        }
        return new AnswerTable("flips", columns, rows);
    }

    private static String text(AnswerTable table, int factors, int width) {
        return new AnswerLines(table, PATHS.subList(0, factors), width).text();
    }

    @ParameterizedTest
    @CsvSource({"1,80", "2,80", "3,80", "4,80", "6,80", "1,60", "4,60"})
    void everyLineFitsAndNoNameIsBroken(int factors, int width) {
        for (List<String> names : List.of(LONG, SHORT)) {
            String text = text(contrasts(factors, names), factors, width);
            assertThat(text.lines()).allMatch(line -> line.length() <= 80);
            assertThat(text.lines().filter(line -> !line.contains(", ") && !line.contains("every row")))
                    .allMatch(line -> line.length() <= width);
            assertThat(text).contains(names.get(0), names.get(1), "-12342", "-23453", "-3452", "undecided");
        }
    }

    @Test
    void whereThereIsRoomLevelsStandInTheRow() {
        assertThat(text(contrasts(1, SHORT), 1, 120)).isEqualTo("""

                  In every row: a follow-fads, n 200, method paired-t.
                  point  market.turbulence  b               bBetterOf100  difference   lower  upper  verdict
                      1               1.25  regulars-first            66      -12341  -23452  -3451  ahead
                      1               1.25  slow-and-close          66.1      -12342  -23452  -3452  undecided
                      2               2.25  regulars-first            66      -12341  -23453  -3451  ahead
                      2               2.25  slow-and-close          66.1      -12342  -23453  -3452  undecided

                """);
    }

    @Test
    void whatIsNotZeroIsNotShownAsZero() {
        AnswerTable tiny = new AnswerTable(
                "inputs",
                List.of("factor", "value"),
                List.of(
                        List.of("a", "0.0000012"),
                        List.of("b", "-0.00004"),
                        List.of("c", "0"),
                        List.of("d", "0.00006")));
        assertThat(new AnswerLines(tiny, List.of(), 80).text()).isEqualTo("""

                  factor     value
                  a        <0.0001
                  b       >-0.0001
                  c              0
                  d         0.0001

                """);
    }

    @Test
    void elseLevelsStandApart() {
        assertThat(text(contrasts(4, SHORT), 4, 80)).isEqualTo("""

                  In every row: a follow-fads, n 200, method paired-t.
                                                        people.                      innovation.
                  point  market.turbulence  communicationWeight  firm.cash     listening.testBar
                      1               1.25                1.251      1.252                 1.253
                      2               2.25                2.251      2.252                 2.253

                  point  b               bBetterOf100  difference   lower  upper  verdict
                      1  regulars-first            66      -12341  -23452  -3451  ahead
                      1  slow-and-close          66.1      -12342  -23452  -3452  undecided
                      2  regulars-first            66      -12341  -23453  -3451  ahead
                      2  slow-and-close          66.1      -12342  -23453  -3452  undecided

                """);
    }

    @Test
    void thenNamesGetShortOnes() {
        assertThat(text(contrasts(4, LONG), 4, 80)).endsWith("""
                  point  b   bBetterOf100  difference   lower  upper  verdict
                      1  s1            66      -12341  -23452  -3451  ahead
                      1  s2          66.1      -12342  -23452  -3452  undecided
                      2  s1            66      -12341  -23453  -3451  ahead
                      2  s2          66.1      -12342  -23453  -3452  undecided

                """).contains("""
                  For short: s1 is a-strategy-with-a-long-name-of-its-own, s2 is
                    another-strategy-whose-name-is-long-too.
                """);
    }

    @Test
    void whatIsStillTooWideGoesOnBelow() {
        List<String> lines = text(contrasts(6, LONG), 6, 40).lines().toList();
        assertThat(lines.stream().filter(line -> line.startsWith("  point"))).hasSizeGreaterThan(3);
        assertThat(lines.stream().filter(line -> line.startsWith("      1  s1")))
                .hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).contains("1.251", "1.255", "-23452", "undecided");
    }
}

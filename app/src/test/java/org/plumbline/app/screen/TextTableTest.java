package org.plumbline.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Behaviour under test: columns take what they need; what is too wide goes over several lines and is never cut. */
class TextTableTest {
    private static TextTable table(int width) {
        return new TextTable(width)
                .text("")
                .number("follow fads")
                .number("regulars first")
                .text("mean difference (95 %)")
                .row("Profit, kEUR", "9.38", "12.4", "+2.99 (-3.91 to +9.9)")
                .row("Successful launches, of 100", "73.2", "62.9", "-10.5 (-13.9 to -7.16)");
    }

    @Test
    void whereThereIsRoomEverythingIsOnOneLine() {
        assertThat(table(100).lines()).isEqualTo("""
                                               follow fads  regulars first  mean difference (95 %)
                  Profit, kEUR                        9.38            12.4  +2.99 (-3.91 to +9.9)
                  Successful launches, of 100         73.2            62.9  -10.5 (-13.9 to -7.16)
                """);
    }

    @Test
    void headingsGoOverTwoLinesFirst() {
        assertThat(table(80).lines()).isEqualTo("""
                                                                regulars
                                               follow fads         first  mean difference (95 %)
                  Profit, kEUR                        9.38          12.4  +2.99 (-3.91 to +9.9)
                  Successful launches, of 100         73.2          62.9  -10.5 (-13.9 to -7.16)
                """);
    }

    @Test
    void thenTextsDoAndNothingIsLost() {
        String lines = table(60).lines();
        assertThat(lines.lines()).allMatch(line -> line.length() <= 60);
        assertThat(lines.replaceAll("\\s+", ""))
                .contains("73.2", "62.9", "-10.5")
                .doesNotContain("~", "...");
        assertThat(lines.lines().filter(line -> line.contains("62.9"))).hasSize(1);
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        String lines = new TextTable(30)
                .text("path")
                .text("what")
                .row("innovation.developmentCost.ofEverything", "unused")
                .lines();
        assertThat(lines.lines()).allMatch(line -> line.length() <= 30);
        assertThat(lines.replaceAll("\\s+", "")).startsWith("pathwhatinnovation");
    }
}

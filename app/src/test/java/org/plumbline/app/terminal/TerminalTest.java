package org.plumbline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static final TerminalTraits SHINY = new TerminalTraits(true, true, true, true);

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Terminal terminal(TerminalTraits traits) {
        return new Terminal(results, messages, traits);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    void resultsAndMessagesGoTheirOwnWays() {
        Terminal terminal = terminal(TerminalTraits.PLAIN);
        terminal.println("café 3 €");
        terminal.message("on the way");
        assertThat(results.toString(StandardCharsets.UTF_8)).isEqualTo("café 3 €\n");
        assertThat(said()).isEqualTo("on the way\n");
    }

    @Test
    void quietKeepsErrorsAndVerboseAddsDetails() {
        Terminal terminal = terminal(TerminalTraits.PLAIN);
        terminal.detail("a");
        terminal.speak(Verbosity.QUIET);
        terminal.message("b");
        terminal.status("c");
        terminal.complain("d");
        terminal.speak(Verbosity.VERBOSE);
        terminal.detail("e");
        assertThat(said()).isEqualTo("d\ne\n");
    }

    @Test
    void aStatusLineIsRenewedInPlaceAndGivesWayToEverythingElse() {
        Terminal terminal = terminal(SHINY);
        terminal.status("one");
        terminal.status("two");
        terminal.message("stop");
        terminal.clearStatus();
        assertThat(said()).isEqualTo("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[Kstop\n");
    }

    @Test
    void aDumbTerminalIsGivenPlainLines() {
        TerminalTraits dumb = new TerminalTraits(true, true, false, false);
        Terminal terminal = terminal(dumb);
        terminal.status("one");
        terminal.message("stop");
        assertThat(said()).isEqualTo("one\nstop\n");
        assertThat(terminal.styled(Style.BAD, "x")).isEqualTo("x");
    }

    @Test
    void colourOnlyOnATerminalThatMayHaveIt() {
        assertThat(terminal(SHINY).styled(Style.GOOD, "x")).isEqualTo("\u001b[32mx\u001b[0m");
        assertThat(terminal(SHINY.withoutColour()).styled(Style.GOOD, "x")).isEqualTo("x");
        assertThat(terminal(TerminalTraits.PLAIN).styledMessage(Style.GOOD, "x"))
                .isEqualTo("x");
        Terminal mixed = terminal(new TerminalTraits(false, true, true, true));
        assertThat(mixed.styled(Style.GOOD, "x")).isEqualTo("x");
        assertThat(mixed.styledMessage(Style.GOOD, "x")).isNotEqualTo("x");
    }

    @Test
    void theEnvironmentMayForbidColourAndAnimation() {
        assertThat(TerminalTraits.detect(Map.of("TERM", "dumb")).colourful()).isFalse();
        assertThat(TerminalTraits.detect(Map.of("TERM", "dumb")).animated()).isFalse();
        assertThat(TerminalTraits.detect(Map.of("NO_COLOR", "1")).colourful()).isFalse();
        assertThat(TerminalTraits.detect(Map.of("NO_COLOR", "1")).animated()).isTrue();
        assertThat(TerminalTraits.detect(Map.of("NO_COLOR", "")).colourful()).isTrue();
    }

    @Test
    void whatATerminalWouldObeyIsShown() {
        Terminal terminal = terminal(SHINY);
        terminal.println("a\u001b[2J\u0007b\u202Ec\u009b31m\td");
        terminal.message("e\rf");
        terminal.status("g\u001b]0;title\u0007");
        assertThat(results.toString(StandardCharsets.UTF_8)).isEqualTo("a\\u001B[2J\\u0007b\\u202Ec\\u009B31m\td\n");
        assertThat(said()).isEqualTo("e\\u000Df\n\r\u001b[Kg\\u001B]0;title\\u0007");
    }

    @Test
    void stylesPassOnlyWhereTheyAreShown() {
        String bad = terminal(SHINY).styled(Style.BAD, "no");
        terminal(SHINY).print(bad);
        terminal(TerminalTraits.PLAIN).print(bad);
        assertThat(results.toString(StandardCharsets.UTF_8))
                .isEqualTo("\u001b[31mno\u001b[0m" + "\\u001B[31mno\\u001B[0m");
    }

    @Test
    void aClosedPipeIsNoFailureButAFullDiskIs() {
        assertThatThrownBy(() -> failing("Broken pipe").print("x")).isInstanceOf(ClosedPipeException.class);
        assertThatThrownBy(() -> failing("No space left on device").print("x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    private Terminal failing(String message) {
        return new Terminal(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                },
                messages,
                TerminalTraits.PLAIN);
    }

    @Test
    void theWidthIsThatOfTheTerminalWithinBounds() {
        assertThat(TerminalTraits.columns(null)).isEqualTo(80);
        assertThat(TerminalTraits.columns("60")).isEqualTo(60);
        assertThat(TerminalTraits.columns("200")).isEqualTo(80);
        assertThat(TerminalTraits.columns("12")).isEqualTo(40);
        assertThat(TerminalTraits.columns("0")).isEqualTo(80);
        assertThat(TerminalTraits.columns("wide")).isEqualTo(80);
    }
}

package org.plumbline.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.app.ExitCode;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.app.terminal.TerminalTraits;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.scenarios.fault.FaultCodes;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.ScenarioFaults;

class FailuresTest {
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private ExitCode tell(Throwable thrown, boolean debug) {
        Terminal terminal = new Terminal(new ByteArrayOutputStream(), messages, TerminalTraits.PLAIN);
        return new Failures(terminal, debug).tell(thrown);
    }

    private String told() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("my.yaml"), ExitCode.WRONG_USAGE, "my.yaml: there is no such"),
                Arguments.of(new AccessDeniedException("/out"), ExitCode.WRONG_USAGE, "/out: it may not be read"),
                Arguments.of(new IOException("No space left on device"), ExitCode.RUN_FAILED, "No space left"),
                Arguments.of(
                        new UncheckedIOException(new NoSuchFileException("a")), ExitCode.WRONG_USAGE, "a: there is no"),
                Arguments.of(new OutOfMemoryError("heap"), ExitCode.RUN_FAILED, "not enough memory"),
                Arguments.of(new IllegalStateException("odd"), ExitCode.RUN_FAILED, "Plumbline itself failed"),
                Arguments.of(new StackOverflowError(), ExitCode.RUN_FAILED, "StackOverflowError"),
                Arguments.of(
                        new CommandFailure(ExitCode.OTHER_EXPERIMENT, "results/x holds another", "name another"),
                        ExitCode.OTHER_EXPERIMENT,
                        "results/x holds another"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureIsAMessageWithHelpAndNoTrace(Throwable thrown, ExitCode code, String message) {
        assertThat(tell(thrown, false)).isEqualTo(code);
        assertThat(told()).startsWith("error: ").contains(message).contains("\nhelp: ");
        assertThat(told().lines()).hasSize(2);
    }

    @Test
    void debugAddsTheTrace() {
        tell(new IllegalStateException("odd"), true);
        assertThat(told()).contains("\tat " + FailuresTest.class.getName());
    }

    @Test
    void faultsOfAScenarioAreToldAllAtOnce() {
        ScenarioFaults faults =
                org.junit.jupiter.api.Assertions.assertThrows(ScenarioFaults.class, () -> Scenarios.open("backery"));
        assertThat(tell(faults, false)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(told()).startsWith("error[S").contains("backery").endsWith("nothing was run\n");
    }

    @Test
    void codesOfUsageAreTheirOwn() {
        List<String> others = FaultCodes.all().stream().map(FaultKind::code).toList();
        List<String> ours = Stream.of(UsageFault.values()).map(FaultKind::code).toList();
        assertThat(ours).doesNotHaveDuplicates().allMatch(code -> code.matches("U\\d{3}"));
        assertThat(others).doesNotContainAnyElementsOf(ours);
    }
}

package org.plumbline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.app.ExitCode;

class InterruptionTest {
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final List<ExitCode> forced = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();
    private final Interruption interruption =
            new Interruption(new Terminal(new ByteArrayOutputStream(), messages, TerminalTraits.PLAIN), forced::add);

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstRequestSpeaksAndAsksWorkToStop() {
        try (Interruption.Stoppable work = interruption.during(() -> stopped.add("work"))) {
            assertThat(work).isNotNull();
            interruption.request(ExitCode.INTERRUPTED);
        }
        assertThat(stopped).containsExactly("work");
        assertThat(forced).isEmpty();
        assertThat(said()).contains("what is finished is kept");
        assertThat(interruption.requested()).contains(ExitCode.INTERRUPTED);
    }

    @Test
    void theSecondRequestForces() {
        try (Interruption.Stoppable work = interruption.during(() -> stopped.add("work"))) {
            assertThat(work).isNotNull();
            interruption.request(ExitCode.INTERRUPTED);
            interruption.request(ExitCode.TERMINATED);
        }
        assertThat(stopped).containsExactly("work");
        assertThat(forced).containsExactly(ExitCode.TERMINATED);
    }

    @Test
    void whereNothingIsWorthKeepingTheFirstRequestEndsTheProgramInSilence() {
        interruption.during(() -> stopped.add("work")).close();
        interruption.request(ExitCode.INTERRUPTED);
        assertThat(forced).containsExactly(ExitCode.INTERRUPTED);
        assertThat(stopped).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void workThatBeginsAfterTheRequestIsStoppedAtOnce() {
        try (Interruption.Stoppable first = interruption.during(() -> stopped.add("first"))) {
            assertThat(first).isNotNull();
            interruption.request(ExitCode.INTERRUPTED);
        }
        try (Interruption.Stoppable second = interruption.during(() -> stopped.add("second"))) {
            assertThat(second).isNotNull();
        }
        assertThat(stopped).containsExactly("first", "second");
    }
}

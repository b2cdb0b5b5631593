package org.plumbline.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private long now = -5 * SECOND;

    private Progress progress(boolean onTerminal) {
        TerminalTraits traits = new TerminalTraits(onTerminal, onTerminal, false, true);
        return new Progress(new Terminal(new ByteArrayOutputStream(), messages, traits), "futures", () -> now);
    }

    private String said() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    /** One future every hundredth of a second, told of each. */
    private void work(Progress progress, int futures, long total) {
        for (int done = 1; done <= futures; done++) {
            now += SECOND / 100;
            progress.update(done, OptionalLong.of(total));
        }
    }

    @Test
    void shortWorkIsSilent() {
        try (Progress progress = progress(true)) {
            work(progress, 199, 199);
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void onATerminalOneLineIsRenewedFiveTimesASecondAndTakenAway() {
        try (Progress progress = progress(true)) {
            work(progress, 300, 600);
        }
        assertThat(said()).doesNotContain("\n").endsWith("\r\u001b[K");
        assertThat(said()).contains("200 of 600 futures (33 %), 100 a second, about 4 s left");
        assertThat(said().split("futures", -1)).hasSize(1 + 6);
    }

    @Test
    void elsewhereAPlainLineEveryTenSeconds() {
        try (Progress progress = progress(false)) {
            work(progress, 3_500, 100_000);
        }
        assertThat(said().lines())
                .containsExactly(
                        "1000 of 100000 futures (1 %), 100 a second, about 16 min 30 s left",
                        "2000 of 100000 futures (2 %), 100 a second, about 16 min 20 s left",
                        "3000 of 100000 futures (3 %), 100 a second, about 16 min 10 s left");
    }

    @Test
    void slowWorkAndWorkOfUnknownLengthAreToldAsWell() {
        Progress progress = progress(true);
        now += 10 * SECOND;
        progress.update(0, OptionalLong.of(5));
        now += 50 * SECOND;
        progress.update(1, OptionalLong.of(121));
        now += SECOND;
        progress.update(610, OptionalLong.empty());
        assertThat(said())
                .isEqualTo("\r\u001b[K0 of 5 futures (0 %)"
                        + "\r\u001b[K1 of 121 futures (0 %), 1.0 a minute, about 2 h 0 min left"
                        + "\r\u001b[K610 futures, 10 a second");
    }
}

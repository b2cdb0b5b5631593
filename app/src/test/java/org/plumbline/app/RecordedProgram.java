package org.plumbline.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.command.Session;
import org.plumbline.app.terminal.Interruption;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.app.terminal.TerminalTraits;

/** The program without a process: what it prints is kept, and the clock stands still. */
public final class RecordedProgram {
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final List<ExitCode> forced = new ArrayList<>();
    private final Session session;

    public RecordedProgram() {
        this(TerminalTraits.PLAIN);
    }

    public RecordedProgram(TerminalTraits traits) {
        Terminal terminal = new Terminal(results, messages, traits);
        session = new Session(
                terminal,
                new Interruption(terminal, forced::add),
                new Version("1.2.3", "0123456789abcdef"),
                () -> 0,
                () -> Instant.EPOCH);
    }

    public ExitCode run(String... args) {
        return new Application(session).run(args);
    }

    public Session session() {
        return session;
    }

    public String out() {
        return results.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}

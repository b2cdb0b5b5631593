package org.plumbline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.InstantSource;
import org.plumbline.app.command.Session;
import org.plumbline.app.terminal.Interruption;
import org.plumbline.app.terminal.Signals;
import org.plumbline.app.terminal.Terminal;
import org.plumbline.app.terminal.TerminalTraits;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                TerminalTraits.detect(System.getenv()));
        Interruption interruption =
                new Interruption(terminal, code -> Runtime.getRuntime().halt(code.number()));
        Signals.leadTo(interruption);
        Session session =
                new Session(terminal, interruption, Version.current(), System::nanoTime, InstantSource.system());
        System.exit(new Application(session).run(args).number());
    }
}

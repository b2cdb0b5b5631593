package org.plumbline.app.terminal;

import org.plumbline.app.ExitCode;
import sun.misc.Signal;

/** Connects the signals of the operating system to an {@link Interruption}. */
public final class Signals {
    private Signals() {}

    /** From here on, Ctrl-C and the system's request to end go to this interruption. */
    public static void leadTo(Interruption interruption) {
        handle("INT", interruption, ExitCode.INTERRUPTED);
        handle("TERM", interruption, ExitCode.TERMINATED);
    }

    private static void handle(String name, Interruption interruption, ExitCode code) {
        try {
            Signal.handle(new Signal(name), signal -> interruption.request(code));
        } catch (IllegalArgumentException e) {
            // The JVM keeps this signal to itself (-Xrs) and ends the program its own way.
            interruption.requested();
        }
    }
}

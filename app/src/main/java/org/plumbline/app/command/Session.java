package org.plumbline.app.command;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.plumbline.app.Version;
import org.plumbline.app.terminal.Interruption;
import org.plumbline.app.terminal.Progress;
import org.plumbline.app.terminal.Terminal;

/**
 * What a command is given to work with.
 *
 * @param terminal where results and messages go
 * @param interruption what Ctrl-C does; work that takes long says how it is stopped
 * @param version which Plumbline this is
 * @param nanoseconds a clock that never goes back, for progress only
 * @param clock what time it is, for the record of when results were made
 */
public record Session(
        Terminal terminal, Interruption interruption, Version version, LongSupplier nanoseconds, InstantSource clock) {
    /** Progress of work that starts now. */
    public Progress progress(String noun) {
        return new Progress(terminal, noun, nanoseconds);
    }
}

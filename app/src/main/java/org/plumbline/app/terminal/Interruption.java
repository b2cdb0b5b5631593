package org.plumbline.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.ExitCode;

/**
 * What Ctrl-C and the system's request to end do. While work runs that can be stopped, the first request speaks and asks
 * it to stop, keeping what is finished; a second one forces. Where nothing runs that is worth keeping, the first one ends
 * the program at once.
 */
public final class Interruption {
    private final Terminal terminal;
    private final Consumer<ExitCode> force;
    private final List<Runnable> stops = new ArrayList<>();
    private @Nullable ExitCode requested;

    /**
     * An interruption that nobody has asked for yet.
     *
     * @param force ends the program at once with this code
     */
    public Interruption(Terminal terminal, Consumer<ExitCode> force) {
        this.terminal = terminal;
        this.force = force;
    }

    /** Work that can be stopped, until it is closed. */
    public interface Stoppable extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Says that work begins which can be stopped.
     *
     * @param stop asks it to stop soon and keep what is finished; called from another thread
     */
    public synchronized Stoppable during(Runnable stop) {
        stops.add(stop);
        if (requested != null) {
            stop.run();
        }
        return () -> forget(stop);
    }

    private synchronized void forget(Runnable stop) {
        stops.remove(stop);
    }

    /** Somebody asks the program to end, with this exit code. */
    public void request(ExitCode code) {
        if (begin(code)) {
            terminal.message("Stopping; what is finished is kept. Ctrl-C once more stops at once.");
        } else {
            force.accept(code);
        }
    }

    private synchronized boolean begin(ExitCode code) {
        boolean first = requested == null;
        requested = code;
        if (first) {
            stops.forEach(Runnable::run);
        }
        return first && !stops.isEmpty();
    }

    /** How the program is to end, if somebody asked it to. */
    public synchronized Optional<ExitCode> requested() {
        return Optional.ofNullable(requested);
    }
}

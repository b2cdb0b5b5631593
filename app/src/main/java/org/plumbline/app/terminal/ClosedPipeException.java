package org.plumbline.app.terminal;

import java.io.IOException;

/** Whoever read the results has stopped reading, as {@code head} does. No fault of anybody's. */
public final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super(cause);
    }

    /** Whether this is how the system says that nobody reads any more. */
    static boolean is(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}

package org.plumbline.app.failure;

import org.plumbline.app.ExitCode;

/** A command cannot go on, for a reason that its user can understand. */
public class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String help;

    /**
     * A failure that is told in words.
     *
     * @param exitCode how the command ends
     * @param message what is wrong, whose and where, in one sentence without a full stop
     * @param help what to do about it
     */
    public CommandFailure(ExitCode exitCode, String message, String help) {
        super(message);
        this.exitCode = exitCode;
        this.help = help;
    }

    /** How the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** What to do about it. */
    public String help() {
        return help;
    }

    /** The word before the message, with the code of the fault where it has one. */
    String label() {
        return "error";
    }
}

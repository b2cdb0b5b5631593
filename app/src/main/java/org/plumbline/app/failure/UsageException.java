package org.plumbline.app.failure;

import org.plumbline.app.ExitCode;

/** The command line asks for something that cannot be done. */
public final class UsageException extends CommandFailure {
    private static final long serialVersionUID = 1L;

    private final UsageFault fault;

    /**
     * Wrong usage.
     *
     * @param message what is wrong, with the value, in one sentence without a full stop
     * @param help what to do about it
     */
    public UsageException(UsageFault fault, String message, String help) {
        super(ExitCode.WRONG_USAGE, message, help);
        this.fault = fault;
    }

    @Override
    String label() {
        return "error[" + fault.code() + "]";
    }
}

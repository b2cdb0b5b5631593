package org.plumbline.app.failure;

/** The command line asks for something that cannot be done. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UsageFault fault;
    private final String help;

    /**
     * Wrong usage.
     *
     * @param message what is wrong, with the value, in one sentence without a full stop
     * @param help what to do about it
     */
    public UsageException(UsageFault fault, String message, String help) {
        super(message);
        this.fault = fault;
        this.help = help;
    }

    /** What kind of wrong usage it is. */
    public UsageFault fault() {
        return fault;
    }

    /** What to do about it. */
    public String help() {
        return help;
    }
}

package org.plumbline.app;

/** How a command ended, as scripts see it. The numbers are a contract. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A run failed, or the machine did: a full disk, too little memory. */
    RUN_FAILED(1),
    /** Wrong usage, or an invalid file. */
    WRONG_USAGE(2),
    /** A verdict failed. */
    VERDICT_FAILED(3),
    /** The results directory belongs to another experiment, model version or seed. */
    OTHER_EXPERIMENT(4),
    /** Interrupted from the keyboard. */
    INTERRUPTED(130),
    /** Ended by the system. */
    TERMINATED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number handed to the shell. */
    public int number() {
        return number;
    }
}

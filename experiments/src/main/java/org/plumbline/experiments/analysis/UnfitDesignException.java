package org.plumbline.experiments.analysis;

/** An analysis was asked for that a directory's design does not allow; says what would. */
public final class UnfitDesignException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String help;

    UnfitDesignException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What to do. */
    public String help() {
        return help;
    }
}

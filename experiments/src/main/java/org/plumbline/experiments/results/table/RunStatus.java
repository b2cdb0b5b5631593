package org.plumbline.experiments.results.table;

/** How a run ended. */
public enum RunStatus {
    /** Well. */
    DONE("done"),
    /** It failed: it has a reason instead of outcomes. */
    FAILED("failed");

    private final String word;

    RunStatus(String word) {
        this.word = word;
    }

    /** The word in tables. */
    public String word() {
        return word;
    }

    /**
     * The status of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RunStatus of(String word) {
        if (word.equals(DONE.word)) {
            return DONE;
        }
        if (word.equals(FAILED.word)) {
            return FAILED;
        }
        throw new IllegalArgumentException("status (" + word + ") must be done or failed");
    }
}

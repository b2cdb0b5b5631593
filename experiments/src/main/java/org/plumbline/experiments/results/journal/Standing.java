package org.plumbline.experiments.results.journal;

/** What is known of a run. */
public enum Standing {
    /** It ended well. */
    DONE(0),
    /** It failed and would fail again. */
    FAILED(1),
    /** It failed for want of time or memory on that machine: it is to be run again, and any other standing counts more. */
    TO_REPEAT(2);

    private final byte code;

    Standing(int code) {
        this.code = (byte) code;
    }

    /** Whether the run need not be made again. */
    public boolean settled() {
        return this != TO_REPEAT;
    }

    static Standing of(byte code) {
        for (Standing standing : values()) {
            if (standing.code == code) {
                return standing;
            }
        }
        throw new IllegalArgumentException("standing (" + code + ") of a run in the journal must be 0, 1 or 2");
    }

    /** The number in the journal, which is part of its format. */
    byte code() {
        return code;
    }
}

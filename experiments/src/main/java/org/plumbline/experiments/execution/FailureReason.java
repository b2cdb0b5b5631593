package org.plumbline.experiments.execution;

import java.util.Arrays;
import java.util.Optional;

/** Why a run failed. The codes are part of the tables and are never reused. */
public enum FailureReason {
    /** The model threw: it would do so again on any machine. */
    THREW("M001", true, "the model stopped with an error; the same inputs will stop it again"),
    /** The run did not end within the time limit, on this machine. */
    TIME_LIMIT("M002", false, "the run did not end within the time limit; it is run again when the sweep goes on"),
    /** Memory ran out, on this machine, with these threads. */
    OUT_OF_MEMORY("M003", false, "memory ran out; it is run again when the sweep goes on (fewer threads need less)");

    private final String code;
    private final boolean repeatable;
    private final String meaning;

    FailureReason(String code, boolean repeatable, String meaning) {
        this.code = code;
        this.repeatable = repeatable;
        this.meaning = meaning;
    }

    /** The code in the tables. */
    public String code() {
        return code;
    }

    /** Whether the failure lies in the model, so that a second try would only fail again. */
    public boolean repeatable() {
        return repeatable;
    }

    /** What it means, in plain words. */
    public String meaning() {
        return meaning;
    }

    /** The reason of this code, if there is one. */
    public static Optional<FailureReason> find(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}

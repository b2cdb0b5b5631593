package org.plumbline.experiments.execution;

import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.FaultPage;

/** Why a run failed. The codes are part of the tables and are never reused. */
public enum FailureReason implements FaultKind {
    /** The model threw: it would do so again on any machine. */
    THREW(
            "M001",
            true,
            "The model stopped with an error",
            "The same inputs will stop it again, so the run is not made anew. The other runs are not touched by it;"
                    + " failures.csv has the message and the command that repeats the run.",
            "plumbline status DIR"),
    /** The run did not end within the time limit, on this machine. */
    TIME_LIMIT(
            "M002",
            false,
            "A run did not end within the time limit",
            "The limit is that of --time-limit. The run is made again when the sweep goes on.",
            "plumbline sweep study.yaml --out results --time-limit 600"),
    /** Memory ran out, on this machine, with these threads. */
    OUT_OF_MEMORY(
            "M003",
            false,
            "Memory ran out in a run",
            "The run is made again when the sweep goes on. Fewer threads need less memory.",
            "plumbline sweep study.yaml --out results --threads 1");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FaultPage page;

    private final boolean repeatable;

    FailureReason(String code, boolean repeatable, String title, String explanation, String example) {
        this.page = FaultPage.error(code, title, explanation, example);
        this.repeatable = repeatable;
    }

    @Override
    public FaultPage page() {
        return page;
    }

    /** Whether the failure lies in the model, so that a second try would only fail again. */
    public boolean repeatable() {
        return repeatable;
    }
}

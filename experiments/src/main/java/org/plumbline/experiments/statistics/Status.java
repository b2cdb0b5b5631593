package org.plumbline.experiments.statistics;

import java.util.Optional;

/**
 * Whether a result is complete.
 *
 * @param reason why part of the result, or all of it, is undefined; empty if nothing is
 */
public record Status(Optional<String> reason) {
    /** Everything is defined. */
    public static final Status OK = new Status(Optional.empty());

    /** Checks that a reason says something. */
    public Status {
        if (reason.isPresent() && reason.get().isBlank()) {
            throw new IllegalArgumentException("the reason why a result is undefined must not be blank");
        }
    }

    /** Something is undefined for the reason given. */
    public static Status undefined(String reason) {
        return new Status(Optional.of(reason));
    }

    /** Whether everything is defined. */
    public boolean isOk() {
        return reason.isEmpty();
    }

    @Override
    public String toString() {
        return reason.map(r -> "UNDEFINED(" + r + ")").orElse("OK");
    }
}

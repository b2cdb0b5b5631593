package org.plumbline.scenarios.validation;

import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.FaultKind;

/**
 * What a text was read as: a value, or why it is none.
 *
 * @param value the value: Double, Long, Money, Weeks, Point, Boolean or String; null if there is a problem
 * @param problem what is wrong, or null
 */
record Reading(@Nullable Object value, @Nullable Problem problem) {
    /**
     * Why a text is not a value.
     *
     * @param kind the kind of fault
     * @param says what follows after "path is text, but"
     * @param help what to write instead; may be empty
     */
    record Problem(FaultKind kind, String says, String help) {}

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading problem(FaultKind kind, String says, String help) {
        return new Reading(null, new Problem(kind, says, help));
    }
}

package org.plumbline.experiments.docking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A value that no part of this project produced.
 *
 * @param model the reference model that should meet it
 * @param parameters the parameters under which it holds, as text by name; the others have their defaults
 * @param measure the literal name of the measure
 * @param value the published value
 * @param tolerance how far from it an estimate may lie, absolute, zero or more
 * @param source where it was published
 */
public record PublishedValue(
        String model, Map<String, String> parameters, String measure, double value, double tolerance, String source) {
    /** Copies the parameters and checks the numbers. */
    public PublishedValue {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "published value (" + value + ") of " + model + " " + measure + " must be finite");
        }
        if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "tolerance (" + tolerance + ") of " + model + " " + measure + " must be zero or more");
        }
    }
}

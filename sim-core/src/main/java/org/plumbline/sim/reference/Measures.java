package org.plumbline.sim.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What one replication measured, by literal name ({@code share(2)}), in the order of the model's table. */
public final class Measures {
    private final Map<String, Double> values = new LinkedHashMap<>();

    Measures() {}

    /** Adds a measure; one that is not a number is a fault of the driver. */
    Measures with(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("measure " + name + " is " + value + ": an undefined one must be left out");
        }
        if (values.put(name, value) != null) {
            throw new IllegalStateException("measure " + name + " was taken twice");
        }
        return this;
    }

    /** Adds a measure unless it is undefined. */
    Measures with(String name, OptionalDouble value) {
        return value.isPresent() ? with(name, value.getAsDouble()) : this;
    }

    /** Adds {@code sum / count}, which is undefined where the count is zero. */
    Measures withMean(String name, double sum, long count) {
        return count == 0 ? this : with(name, sum / count);
    }

    /** The measures that are defined; unmodifiable. */
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }
}

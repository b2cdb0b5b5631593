package org.plumbline.visualization.catalog;

import org.plumbline.visualization.table.Interval;

/**
 * A stylised fact and what the model makes of it.
 *
 * @param name its name for people
 * @param bounds target with the bounds it may lie in; lower below upper
 * @param model the model's value with its 95 % interval, in the same unit
 * @param heldOut whether calibration never saw it
 */
public record PatternRow(String name, Interval bounds, Interval model, boolean heldOut) {
    /** Checks that the bounds are apart. */
    public PatternRow {
        if (!(bounds.lower() < bounds.upper())) {
            throw new IllegalArgumentException("the bounds of pattern " + name + " (" + bounds.lower() + " to "
                    + bounds.upper() + ") must be apart");
        }
    }

    /** Whether the model's value lies within the bounds. */
    boolean met() {
        return bounds.contains(model.value());
    }

    /** A value where 0 and 1 are the bounds. */
    double placed(double value) {
        return (value - bounds.lower()) / (bounds.upper() - bounds.lower());
    }

    /** The model's interval where 0 and 1 are the bounds. */
    Interval placed() {
        return new Interval(placed(model.value()), placed(model.lower()), placed(model.upper()));
    }
}

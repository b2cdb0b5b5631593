package org.plumbline.experiments.robustness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A region of the inputs: a case is inside if each of its values is within the limits.
 *
 * @param limits one for each input, in order
 */
public record Box(List<Limits> limits) {
    /** Copies the list. */
    public Box {
        limits = List.copyOf(limits);
    }

    /** The box that holds everything. */
    public static Box full(int inputs) {
        return new Box(Collections.nCopies(inputs, Limits.NONE));
    }

    /** How many inputs are restricted. */
    public int dimensions() {
        return (int) limits.stream().filter(Limits::restrict).count();
    }

    /** The same box with other limits for one input, counted from 0. */
    public Box with(int input, Limits changed) {
        List<Limits> copy = new ArrayList<>(limits);
        copy.set(input, changed);
        return new Box(copy);
    }

    boolean contains(double[] values) {
        for (int j = 0; j < values.length; j++) {
            if (!limits.get(j).contain(values[j])) {
                return false;
            }
        }
        return true;
    }
}

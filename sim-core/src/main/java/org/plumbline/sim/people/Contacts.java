package org.plumbline.sim.people;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/** Where people of a firm meet customers. */
@FunctionalInterface
public interface Contacts {
    /**
     * The ideal of a customer whom somebody meets, or null if there is nobody to meet.
     *
     * @param homeSegment the segment whose customers she mostly meets
     * @param draws her stream; takes one uniform for each try, at most four
     */
    @Nullable
    Point meet(int homeSegment, Draws draws);
}

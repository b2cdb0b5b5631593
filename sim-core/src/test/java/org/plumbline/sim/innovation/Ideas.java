package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;

/** Ideas for tests. */
final class Ideas {
    private Ideas() {}

    /** A product of domains 0 and 1 at the origin that takes 100 hours and an outlay of 1000. */
    static Idea product(Employee author, int design) {
        return of(IdeaKind.PRODUCT, author, Point.ORIGIN, 0, 0, design);
    }

    /** An idea of domains 0 and 1 that takes 100 hours and an outlay of 1000. */
    static Idea of(IdeaKind kind, Employee author, Point position, double potential, double gain, int design) {
        return new Idea(
                1, kind, author, IdeaSource.CUSTOMER, -1, 0, position, potential, gain, 0, 1, design, 1000, 100);
    }
}

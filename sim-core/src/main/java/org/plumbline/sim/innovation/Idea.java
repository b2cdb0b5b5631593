package org.plumbline.sim.innovation;

import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;

/**
 * An idea as it was sparked.
 *
 * @param id its number
 * @param author who had it
 * @param source what it started from
 * @param sparkedAt when, weeks since the start
 * @param position where on the map it lies
 * @param potential its hidden log quality against what the trade sells, the firm's ability included
 * @param firstDomain a domain of knowledge it needs
 * @param secondDomain another one
 * @param design the first draft of its design
 * @param cost outlay it takes to develop, currency units
 * @param hours working time it takes to develop at most
 */
public record Idea(
        long id,
        Employee author,
        Source source,
        double sparkedAt,
        Point position,
        double potential,
        int firstDomain,
        int secondDomain,
        int design,
        double cost,
        double hours) {

    /** The same idea at another place and with another potential. */
    Idea at(Point place, double otherPotential) {
        return new Idea(
                id, author, source, sparkedAt, place, otherPotential, firstDomain, secondDomain, design, cost, hours);
    }

    /** What an idea started from. */
    public enum Source {
        /** What its author believes customers want. */
        BELIEF("an own belief"),
        /** What a customer said. */
        CUSTOMER("a customer's remark"),
        /** What a partner proposed. */
        PARTNER("a partner's proposal"),
        /** What leaked from a rival. */
        LEAK("what a rival let slip");

        private final String phrase;

        Source(String phrase) {
            this.phrase = phrase;
        }

        /** The source in plain words. */
        public String phrase() {
            return phrase;
        }
    }
}

package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;

/**
 * An idea as it was sparked.
 *
 * @param id its number
 * @param kind what it would change
 * @param author who had it
 * @param source what it started from
 * @param model the number of the offering it copies; -1 for none
 * @param sparkedAt when, weeks since the start
 * @param position where on the map it lies; the middle of the firm's offerings for what is not offered
 * @param potential its hidden log quality against what the trade sells, the firm's ability included; 0 for what is not
 *     offered
 * @param gain what an improvement would save or add at usual execution, a share; 0 for an offering
 * @param firstDomain a domain of knowledge it needs
 * @param secondDomain another one
 * @param design the first draft of its design
 * @param cost outlay it takes to develop, currency units
 * @param hours working time it takes to develop at most
 */
public record Idea(
        long id,
        IdeaKind kind,
        Employee author,
        IdeaSource source,
        long model,
        double sparkedAt,
        Point position,
        double potential,
        double gain,
        int firstDomain,
        int secondDomain,
        int design,
        double cost,
        double hours) {

    /** The same idea at another outlay and time: both times {@code factor}. */
    Idea cheaper(double factor) {
        return with(position, potential, cost * factor, hours * factor);
    }

    /** The same idea at another place and with another potential. */
    Idea at(Point place, double otherPotential) {
        return with(place, otherPotential, cost, hours);
    }

    private Idea with(Point place, double otherPotential, double otherCost, double otherHours) {
        return new Idea(
                id,
                kind,
                author,
                source,
                model,
                sparkedAt,
                place,
                otherPotential,
                gain,
                firstDomain,
                secondDomain,
                design,
                otherCost,
                otherHours);
    }
}

package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.people.Employee;

/** A panel whose members are named: the owner, and those who know most of the domains that an idea needs. */
final class NamedPanel {
    private NamedPanel() {}

    /** The panel of so many. Draws nothing; of equals the one who joined first. */
    static List<Employee> of(Workplace place, Idea idea, int seats) {
        List<Employee> panel = new ArrayList<>();
        panel.add(place.staff().get(0));
        while (panel.size() < seats) {
            panel.add(deepest(place.staff(), panel, idea));
        }
        return panel;
    }

    private static Employee deepest(List<Employee> staff, List<Employee> members, Idea idea) {
        Employee deepest = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Employee person : staff) {
            double depth = person.expertise(idea.firstDomain(), idea.secondDomain());
            if (!members.contains(person) && depth > most) {
                most = depth;
                deepest = person;
            }
        }
        if (deepest == null) {
            throw new IllegalStateException("a panel cannot have more members than the firm has people");
        }
        return deepest;
    }
}

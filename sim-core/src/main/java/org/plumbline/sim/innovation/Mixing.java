package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.random.Draws;

/**
 * How panels and teams are put together: with probability crossFunctional the next member comes from a department that is
 * not there yet, else from a department that is, as far as there are such people.
 */
final class Mixing {
    private Mixing() {}

    /** The next member. Draws two uniforms. There must be somebody who is not a member yet. */
    static Employee next(Workplace place, List<Employee> members, Draws draws) {
        boolean mix = draws.chance(place.policy().levers().crossFunctional());
        double draw = draws.uniform();
        List<Employee> wanted = new ArrayList<>();
        List<Employee> others = new ArrayList<>();
        for (Employee person : place.staff()) {
            if (!members.contains(person)) {
                (represented(members, person) != mix ? wanted : others).add(person);
            }
        }
        List<Employee> pool = wanted.isEmpty() ? others : wanted;
        return leastBusy(pool, draw);
    }

    private static boolean represented(List<Employee> members, Employee person) {
        for (Employee member : members) {
            if (member.department() == person.department()) {
                return true;
            }
        }
        return false;
    }

    private static Employee leastBusy(List<Employee> pool, double draw) {
        int fewest = Integer.MAX_VALUE;
        for (Employee person : pool) {
            fewest = StrictMath.min(fewest, person.projects());
        }
        List<Employee> free = new ArrayList<>();
        for (Employee person : pool) {
            if (person.projects() == fewest) {
                free.add(person);
            }
        }
        return free.get((int) (draw * free.size()));
    }
}

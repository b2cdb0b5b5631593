package org.plumbline.sim.innovation;

import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.Mechanism;

/**
 * Learning by doing: hours of a project raise the depth of its team in the two domains it needs, and bring each member
 * nearer to the deepest of them, since depth is tacit and moves only where people work side by side.
 */
final class Learning {
    private static final double BY_DOING = 0.02;
    private static final double FROM_COLLEAGUES = 0.03;

    private final World world;

    Learning(World world) {
        this.world = world;
    }

    /** Learns from hours of a project. Draws nothing. */
    void from(Project project, double hours) {
        if (!world.has(Mechanism.LEARNING)) {
            return;
        }
        double weeksOfEach =
                hours / world.people().hoursPerWeek() / project.team().size();
        for (int domain = 0; domain < Department.DOMAINS; domain++) {
            if (domain == project.idea().firstDomain()
                    || domain == project.idea().secondDomain()) {
                learn(project, domain, weeksOfEach);
            }
        }
    }

    private static void learn(Project project, int domain, double weeks) {
        double deepest = 0;
        for (Employee member : project.team()) {
            deepest = StrictMath.max(deepest, member.expertise(domain));
        }
        for (Employee member : project.team()) {
            member.practise(domain, StrictMath.min(1, BY_DOING * weeks));
            member.learnFrom(domain, deepest, StrictMath.min(1, FROM_COLLEAGUES * weeks));
        }
    }
}

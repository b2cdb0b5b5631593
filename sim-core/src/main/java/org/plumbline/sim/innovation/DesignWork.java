package org.plumbline.sim.innovation;

import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/**
 * Implementation: in each proposal a member of the team changes a design element of her department that raises the value
 * she sees, or moves the offering towards what she believes customers want. She sees the part of her own department, and
 * of the others' the share that crossFunctional opens to her. A colleague who expects her own part to lose more than the
 * tolerance vetoes. Effort is spent either way; a change that undoes an earlier one is a reversal.
 */
final class DesignWork {
    private static final double STEP = 0.3;
    private static final double CLOSE_ENOUGH = 0.05;
    private static final double NOISE_REMOVED_BY_DEPTH = 0.8;

    private final World world;
    private final Workplace place;
    private final JointWork joint;

    DesignWork(World world, Workplace place, JointWork joint) {
        this.world = world;
        this.place = place;
        this.joint = joint;
    }

    /** One proposal. Draws two uniforms, one more to pick an element, and a normal for each estimate. */
    void propose(Project project) {
        if (joint.proposes(project)) {
            return;
        }
        Draws draws = project.draws();
        Employee member = project.team().get(draws.index(project.team().size()));
        boolean aboutPosition = draws.chance(0.5)
                && world.has(Mechanism.BELIEFS)
                && project.idea().kind().offering();
        boolean changed = aboutPosition ? proposeMove(project, member) : proposeFlip(project, member);
        if (!changed) {
            project.noProposal();
        }
    }

    private boolean proposeMove(Project project, Employee member) {
        place.believing().advance(member, world.calendar().now());
        Point belief = member.belief();
        Point wanted = project.position().towards(belief, STEP);
        Point target = Reach.within(
                project.idea().position(), wanted, world.innovation().reach());
        double least = CLOSE_ENOUGH * STEP;
        if (project.position().squaredDistance(target) < least * least) {
            return false;
        }
        project.moveTo(target);
        return true;
    }

    private boolean proposeFlip(Project project, Employee member) {
        Draws draws = project.draws();
        int elements = world.innovation().designElements();
        int element = ownElement(member, draws.uniform(), elements);
        if (element < 0 || !(estimate(project, member, element) > 0) || vetoed(project, member, element)) {
            return false;
        }
        project.flip(element);
        return true;
    }

    private static int ownElement(Employee member, double draw, int elements) {
        int owned = 0;
        for (int i = 0; i < elements; i++) {
            owned += member.department().owns(i) ? 1 : 0;
        }
        int wanted = (int) (draw * owned);
        for (int i = 0; i < elements; i++) {
            if (member.department().owns(i) && wanted-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean vetoed(Project project, Employee proposer, int element) {
        if (!world.has(Mechanism.VETOES)) {
            return false;
        }
        for (Employee colleague : project.team()) {
            boolean other = colleague.department() != proposer.department();
            if (other
                    && estimate(project, colleague, element)
                            < -world.innovation().vetoTolerance()) {
                return true;
            }
        }
        return false;
    }

    /** What a person expects a flip to change: her own elements fully, others' as far as she sees them, with noise. */
    private double estimate(Project project, Employee person, int element) {
        Landscape landscape = world.landscape();
        int now = project.design();
        int then = now ^ (1 << element);
        double openness = place.policy().levers().crossFunctional();
        double own = 0;
        double others = 0;
        for (int i = 0; i < landscape.size(); i++) {
            double change = landscape.contribution(i, then) - landscape.contribution(i, now);
            if (person.department().owns(i)) {
                own += change;
            } else {
                others += change;
            }
        }
        double depth = joint.depth(project, person, person.department().number());
        double sd = world.innovation().designNoise() * (1 - NOISE_REMOVED_BY_DEPTH * depth);
        return own + openness * others + sd * project.draws().normal();
    }
}

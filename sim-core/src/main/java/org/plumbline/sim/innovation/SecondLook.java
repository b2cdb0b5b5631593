package org.plumbline.sim.innovation;

import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.policy.LeverRules;

/**
 * Looking again at projects under way. Measurement brings more looks, each less noisy, and less patience with what falls
 * short: so it stops bad projects earlier, and now and then a good one. An early test at a fifth of the hours costs hours
 * of its own.
 */
final class SecondLook {
    private static final double USUAL_NOISE = 0.5;
    private static final double EARLY = 0.2;
    private static final double NOISE_REMOVED_BY_TEST = 0.8;
    private static final int ROUND_OF_TEST = 1 << 10;
    private static final int ROUND_OF_REVIEW = 1 << 11;

    private final World world;
    private final Workplace place;
    private final Gate gate;

    SecondLook(World world, Workplace place, Gate gate) {
        this.world = world;
        this.place = place;
        this.gate = gate;
    }

    /** Looks at a project if a look is due. Returns whether it is to be stopped. */
    boolean stops(Project project) {
        double done = project.hours() / project.idea().hours();
        if (!project.tested() && done >= EARLY) {
            project.setTested();
            if (failsTest(project)) {
                return true;
            }
        }
        int looks = LeverRules.secondLooks(place.policy().levers());
        double next = (project.reviews() + 1.0) / (looks + 1);
        if (project.reviews() >= looks || done < next) {
            return false;
        }
        project.reviewed();
        return fails(project, project.reviews(), USUAL_NOISE * leniency());
    }

    private boolean failsTest(Project project) {
        double early = place.policy().capacity().failFast();
        boolean tested = early > 0
                && place.hours()
                        .take(
                                Hours.Use.TESTING,
                                CapacityRules.testHours(place.policy().capacity()));
        return tested && fails(project, ROUND_OF_TEST, USUAL_NOISE * (1 - NOISE_REMOVED_BY_TEST * early));
    }

    /** Whether a project would not pass the gate again now. */
    boolean failsNow(Project project) {
        project.passedAgain();
        return fails(project, ROUND_OF_REVIEW + project.passes(), USUAL_NOISE * leniency());
    }

    private boolean fails(Project project, int round, double noise) {
        double score = gate.judgeAgain(project.idea(), project.position(), round, noise);
        double patience = place.policy().capacity().patience() * leniency();
        return score < world.innovation().gateThreshold() - patience;
    }

    private double leniency() {
        return LeverRules.leniency(place.policy().levers());
    }
}

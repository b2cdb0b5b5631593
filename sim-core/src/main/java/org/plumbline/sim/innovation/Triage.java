package org.plumbline.sim.innovation;

import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Whose turn it is in the line before the gate. Without an idea process it is first come, first served; with one the panel
 * glances at the first 1 + 4 x ideaProcess in line and takes the most promising. A glance errs twice as widely as a
 * layman's judgement.
 */
final class Triage {
    private static final double GLANCED_AT = 4;
    private static final double NOISE_OF_GLANCE = 2;
    private static final long GLANCE = 1L << 32;

    private final World world;
    private final Workplace place;
    private final Worth worth;

    Triage(World world, Workplace place) {
        this.world = world;
        this.place = place;
        this.worth = new Worth(world, place);
    }

    /**
     * The place in line whose turn it is. Draws nothing.
     *
     * @param promises what a glance showed of each idea, in the order of the line
     */
    int next(double[] promises) {
        int glancedAt = 1 + (int) (GLANCED_AT * place.policy().levers().ideaProcess());
        int best = 0;
        for (int i = 1; i < StrictMath.min(glancedAt, promises.length); i++) {
            best = promises[i] > promises[best] ? i : best;
        }
        return best;
    }

    /** What a glance shows of an idea. Draws one normal. */
    double glance(Idea idea) {
        Draws draws = world.streams().open(Purpose.GATE, EntityType.IDEA, idea.id(), GLANCE);
        double value =
                idea.kind().offering() ? idea.potential() - world.innovation().gateThreshold() : worth.of(idea);
        return value + NOISE_OF_GLANCE * world.innovation().judgementNoise() * draws.normal();
    }
}

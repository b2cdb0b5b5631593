package org.plumbline.sim.innovation;

import java.util.List;
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

    /** The place in line whose turn it is. Draws a normal for each idea glanced at, always the same one for an idea. */
    int next(List<Idea> line) {
        int glancedAt = 1 + (int) (GLANCED_AT * place.policy().levers().ideaProcess());
        int most = StrictMath.min(glancedAt, line.size());
        int best = 0;
        if (most > 1) {
            double promise = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < most; i++) {
                double seen = glance(line.get(i));
                if (seen > promise) {
                    promise = seen;
                    best = i;
                }
            }
        }
        return best;
    }

    private double glance(Idea idea) {
        Draws draws = world.streams().open(Purpose.GATE, EntityType.IDEA, idea.id(), GLANCE);
        double value = idea.kind().offering()
                ? idea.potential() - world.innovation().gateThreshold()
                : worth.of(idea);
        return value + NOISE_OF_GLANCE * world.innovation().judgementNoise() * draws.normal();
    }
}

package org.plumbline.sim.innovation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final Map<Long, Double> noise = new TreeMap<>();
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
        noise.remove(line.get(best).id());
        return best;
    }

    private double glance(Idea idea) {
        double value =
                idea.kind().offering() ? idea.potential() - world.innovation().gateThreshold() : worth.of(idea);
        return value + NOISE_OF_GLANCE * world.innovation().judgementNoise() * noise(idea);
    }

    /** How a glance at an idea errs, the same each time. Draws one normal at the first glance. */
    private double noise(Idea idea) {
        return noise.computeIfAbsent(
                idea.id(),
                id -> world.streams()
                        .open(Purpose.GATE, EntityType.IDEA, id, GLANCE)
                        .normal());
    }
}

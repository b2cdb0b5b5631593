package org.plumbline.sim.innovation;

import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.market.Technology;

/**
 * Whether ideas build on the new technology, and how a panel sees that. People hear of it from those of their buyers who
 * value its second attribute, and from talks with people beyond their buyers as far as money for marketing goes into
 * them; partners know of it as soon as anybody values it. A firm that listens to its buyers alone can miss it
 * (Christensen 1997).
 */
final class NewCurve {
    private NewCurve() {}

    /** Decides whether a new idea for something to sell builds on it. Draws one uniform from a stream of the idea once it has appeared. */
    static void consider(World world, Workplace place, Idea idea) {
        Technology technology = world.market().technology();
        if (technology.arrived() && idea.kind().offering()) {
            technology.mayTake(idea.id(), chance(technology, place, idea));
        }
    }

    private static double chance(Technology technology, Workplace place, Idea idea) {
        if (idea.source() == IdeaSource.PARTNER) {
            return technology.share();
        }
        double beyond = place.policy().capacity().marketingToResearch();
        return (1 - beyond) * technology.valued(place.brand()) + beyond * technology.share();
    }

    /** What a panel sees in an idea beside its potential: how the new technology performs, and what buyers make of it. */
    static double seen(World world, Workplace place, Idea idea) {
        Technology technology = world.market().technology();
        return technology.takenBy(idea.id())
                ? technology.seenBy(place.brand(), world.market().qualityWeight())
                : 0;
    }
}

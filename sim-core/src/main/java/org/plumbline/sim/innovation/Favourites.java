package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Being overruled is not being convinced: an author who, by her own judgement, would have accepted her refused idea
 * spends free hours on it until it is heard at a review of the vision. She judges by her own belief, and errs as an evaluator
 * of her depth does. Without beliefs nobody has a favourite.
 */
public final class Favourites {
    /** Free hours that somebody spends on her favourite in a week; assumed. */
    private static final double HOURS_A_WEEK = 1;

    private static final long OWN_VIEW = 1L << 33;

    private final World world;
    private final Workplace place;
    private final List<Idea> kept = new ArrayList<>();

    Favourites(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /** An idea was refused. Draws one normal if it is an offering. */
    void overruled(Idea idea) {
        if (!world.has(Mechanism.BELIEFS) || !idea.kind().offering()) {
            return;
        }
        Draws draws = world.streams().open(Purpose.GATE, EntityType.IDEA, idea.id(), OWN_VIEW);
        Employee author = idea.author();
        double depth = author.expertise(idea.firstDomain(), idea.secondDomain());
        double own = idea.potential()
                - world.innovation().misfitWeight() * idea.position().squaredDistance(author.belief())
                + Gate.noise(world, depth) * draws.normal();
        if (own > world.innovation().gateThreshold()) {
            kept.add(idea);
        }
    }

    /** A week of free hours spent on favourites, as far as there are any. Those of people who left are dropped. */
    void week() {
        kept.removeIf(idea -> !place.staff().contains(idea.author()));
        place.hours().takeUpTo(Hours.Use.FAVOURITES, HOURS_A_WEEK * kept.size());
    }

    /** Takes all favourites, to be heard. */
    List<Idea> takeAll() {
        kept.removeIf(idea -> !place.staff().contains(idea.author()));
        List<Idea> all = List.copyOf(kept);
        kept.clear();
        return all;
    }
}

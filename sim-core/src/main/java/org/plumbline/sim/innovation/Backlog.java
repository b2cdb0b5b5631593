package org.plumbline.sim.innovation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.fact.IdeaLapsed;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;

/**
 * Accepted ideas that wait for people and money, ranked by value over effort, less resourcing x misfit with the vision. A
 * verdict takes its time to come down the layers of the firm; without named owners an idea then waits for somebody to take
 * it up, an exponential time. What has not been begun a year after its verdict lapses: the market that it was judged for has
 * moved on.
 */
final class Backlog {
    /** Mean time until somebody volunteers, weeks; assumed. */
    private static final double VOLUNTEER_WEEKS = 1.5;
    /** How long an accepted idea may wait, weeks; assumed. */
    private static final double LIFE_WEEKS = Weeks.PER_YEAR;

    /** An idea that waits, its rank, since when, and from when on it can be begun. */
    record Candidate(Idea idea, double rank, double since, double readyAt) {}

    private final World world;
    private final Workplace place;
    private final DesignLibrary library;
    private final List<Candidate> waiting = new ArrayList<>();

    Backlog(World world, Workplace place, DesignLibrary library) {
        this.world = world;
        this.place = place;
        this.library = library;
    }

    /** Takes an idea in. Draws one exponential. */
    void add(Idea idea, double score) {
        double now = world.calendar().now();
        Draws draws = world.streams().open(Purpose.VOLUNTEERS, EntityType.IDEA, idea.id(), 0);
        double volunteer = VOLUNTEER_WEEKS * draws.exponential();
        double delay = place.policy()
                .capacity()
                .structure()
                .decisionDelay(
                        StrictMath.max(1, place.staff().size()),
                        place.policy().capacity().span());
        double ready = now + delay + (place.direction().governance().ownersNamed() ? 0 : volunteer);
        waiting.add(new Candidate(idea, rank(idea, score), now, ready));
    }

    private double rank(Idea idea, double score) {
        double effort = (idea.cost() + idea.hours() * place.wageOfHour())
                * (1 - library.saving(idea, world.calendar().now()));
        double rank = score - StrictMath.log(effort);
        if (!world.has(Mechanism.BELIEFS) || !idea.kind().offering()) {
            return rank;
        }
        double misfit = idea.position().squaredDistance(place.direction().vision());
        return rank - place.policy().levers().resourcing() * world.innovation().misfitWeight() * misfit;
    }

    /** Whether an idea is a bet off the vision; nothing is where nobody believes in one. */
    boolean offVision(Idea idea) {
        return world.has(Mechanism.BELIEFS)
                && idea.kind().offering()
                && place.direction().offVision(idea.position());
    }

    /** The first in rank of those that can be begun, or null. */
    @Nullable
    Candidate best(boolean offVisionAllowed) {
        Candidate best = null;
        double now = world.calendar().now();
        for (Candidate candidate : waiting) {
            boolean may = candidate.readyAt() <= now && (offVisionAllowed || !offVision(candidate.idea()));
            if (may && (best == null || candidate.rank() > best.rank())) {
                best = candidate;
            }
        }
        return best;
    }

    void remove(Candidate candidate) {
        waiting.remove(candidate);
    }

    /** How many ideas wait. */
    int size() {
        return waiting.size();
    }

    /** Drops what has waited too long. Draws nothing. */
    void letLapse() {
        double now = world.calendar().now();
        for (Iterator<Candidate> each = waiting.iterator(); each.hasNext(); ) {
            Candidate candidate = each.next();
            if (now - candidate.since() > LIFE_WEEKS) {
                each.remove();
                world.facts()
                        .on(new IdeaLapsed(now, place.firm(), candidate.idea().id(), now - candidate.since()));
            }
        }
    }

    void clear() {
        waiting.clear();
    }
}

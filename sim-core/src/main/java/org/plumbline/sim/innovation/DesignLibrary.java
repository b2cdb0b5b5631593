package org.plumbline.sim.innovation;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/**
 * The design blocks a firm has finished, the last four of each domain of knowledge. A block serves a later project the
 * better the nearer on the map and the more recent the work it comes from: relatedness = exp(-d^2 / (2 l^2) - age / m),
 * with l the distance and m the memory of {@link ReuseParameters}. A related project is drafted from the block and takes
 * less hours and outlay. So focus pays where work is related, and not by decree.
 */
final class DesignLibrary {
    private static final int KEPT = 4;
    /** Elements that are done afresh in a draft that starts from a finished design. */
    private static final int FLIPS = 2;

    /** A finished design, where it served, and when it was finished. */
    private record Block(int design, Point position, double finishedAt) {}

    private final ReuseParameters reuse;
    private final @Nullable Block[][] blocks = new Block[Department.DOMAINS][KEPT];
    private final int[] next = new int[Department.DOMAINS];

    DesignLibrary(ReuseParameters reuse) {
        this.reuse = reuse;
    }

    /** Keeps what a project finished as a block of each domain that it needed. */
    void add(Idea idea, int design, Point position, double now) {
        Block block = new Block(design, position, now);
        keep(idea.firstDomain(), block);
        if (idea.secondDomain() != idea.firstDomain()) {
            keep(idea.secondDomain(), block);
        }
    }

    private void keep(int domain, Block block) {
        blocks[domain][next[domain]] = block;
        next[domain] = (next[domain] + 1) % KEPT;
    }

    /** Share of hours and outlay that finished blocks save an idea, in [0, 0.9]. */
    double saving(Idea idea, double now) {
        double both = relatedness(idea.firstDomain(), idea.position(), now)
                + relatedness(idea.secondDomain(), idea.position(), now);
        return reuse.saving() * both / 2;
    }

    private double relatedness(int domain, Point position, double now) {
        double most = 0;
        for (Block block : blocks[domain]) {
            if (block != null) {
                double far = block.position().squaredDistance(position) / (2 * reuse.distance() * reuse.distance());
                double old = (now - block.finishedAt()) / reuse.memory().value();
                most = StrictMath.max(most, StrictMath.exp(-far - old));
            }
        }
        return most;
    }

    /**
     * The first draft of a design: the last finished design of its domains with two elements done afresh, else a fresh
     * one. Draws three uniforms.
     */
    int draft(int firstDomain, int secondDomain, int elements, Draws draws) {
        int fresh = (int) (draws.uniform() * (1 << elements));
        int flips = 0;
        for (int i = 0; i < FLIPS; i++) {
            flips ^= 1 << draws.index(elements);
        }
        Block latest = later(latest(firstDomain), latest(secondDomain));
        return latest == null ? fresh : latest.design() ^ flips;
    }

    private @Nullable Block latest(int domain) {
        return blocks[domain][(next[domain] + KEPT - 1) % KEPT];
    }

    private static @Nullable Block later(@Nullable Block one, @Nullable Block other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.finishedAt() >= other.finishedAt() ? one : other;
    }
}

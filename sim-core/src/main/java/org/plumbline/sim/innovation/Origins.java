package org.plumbline.sim.innovation;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.market.BestSellers;
import org.plumbline.sim.market.Gaps;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;

/**
 * What ideas start from: what their author believes customers want, a customer's remark, a gap in the market that
 * somebody had the hours to read for, or what visibly sells elsewhere and may be copied. What cannot be had (no customer,
 * no hours, no gap, nothing to copy) leaves the author with her own belief.
 */
final class Origins {
    /**
     * Where an idea starts.
     *
     * @param place where on the map
     * @param model what it copies, or null
     */
    record Origin(IdeaSource source, Point place, @Nullable Offering model) {}

    private final World world;
    private final Workplace place;

    Origins(World world, Workplace place) {
        this.world = world;
        this.place = place;
    }

    /**
     * The origin of an idea. Draws two uniforms from {@code traits}, up to eight from {@code outside}.
     *
     * @param author whose beliefs are up to date
     */
    Origin of(IdeaKind kind, Employee author, Draws traits, Draws outside) {
        double draw = traits.uniform();
        Point customer = customer(traits.uniform());
        InnovationParameters p = world.innovation();
        double rest = (draw - p.customerIdeas()) / (1 - p.customerIdeas());
        double copies = p.imitation().share();
        if (kind.family() == IdeaKind.Family.PROCESS) {
            return new Origin(IdeaSource.BELIEF, place.brand().centre(), null);
        } else if (customer != null && draw < p.customerIdeas()) {
            return new Origin(IdeaSource.CUSTOMER, customer, null);
        } else if (kind.offering() && rest >= 0 && rest < copies) {
            return copy(author, customer, outside.uniform());
        } else if (kind.offering()
                && rest >= copies
                && rest < copies + p.listening().gaps()) {
            return gap(author, customer, outside);
        }
        return own(author, customer);
    }

    private Origin copy(Employee author, @Nullable Point customer, double draw) {
        double before = world.calendar().now()
                - world.innovation().imitation().protection().value();
        Offering model =
                world.has(Mechanism.IMITATION) ? BestSellers.pick(world.market(), place.firm(), before, draw) : null;
        return model == null ? own(author, customer) : new Origin(IdeaSource.RIVAL, model.position(), model);
    }

    private Origin gap(Employee author, @Nullable Point customer, Draws outside) {
        boolean read = place.hours()
                .take(Hours.Use.LISTENING, world.innovation().listening().gapHours());
        Point gap = read ? Gaps.find(world.market(), outside) : null;
        return gap == null ? own(author, customer) : new Origin(IdeaSource.GAP, gap, null);
    }

    /** Her belief; where nobody believes anything, a customer, else the middle of what the firm offers. */
    private Origin own(Employee author, @Nullable Point customer) {
        if (world.has(Mechanism.BELIEFS)) {
            return new Origin(IdeaSource.BELIEF, author.belief(), null);
        }
        return customer == null
                ? new Origin(IdeaSource.BELIEF, place.brand().centre(), null)
                : new Origin(IdeaSource.CUSTOMER, customer, null);
    }

    private @Nullable Point customer(double draw) {
        int buyers = place.brand().buyerCount();
        if (buyers == 0) {
            return null;
        }
        int customer = place.brand().buyer((int) (draw * buyers));
        return new Point(
                world.market().customers().idealX(customer),
                world.market().customers().idealY(customer));
    }
}

package org.plumbline.sim.innovation;

import org.jspecify.annotations.Nullable;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.innovation.Origins.Origin;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.CapacityRules;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.Samplers;

/**
 * What an idea is like: its kind, its place near where it started, its hidden potential, the domains and the design it
 * needs, what it takes to develop.
 */
final class Conception {
    /** Cost of a process idea against a product idea in a firm of ten; it grows with the root of staff (prototype). */
    private static final double PROCESS_COST = 0.45;

    private static final double STAFF_OF_PROCESS_COST = 10;
    /** Cost of a copy against its model's development (Mansfield, Schwartz and Wagner 1981: 0.65). */
    private static final double COPY_COST = 0.65;
    /** How closely copies follow their model, against the step of an own idea; assumed. */
    private static final double COPY_STEP = 0.3;

    private static final double LARGEST_SAVING = 0.5;

    private final World world;
    private final Workplace place;
    private final DesignLibrary library;

    Conception(World world, Workplace place, DesignLibrary library) {
        this.world = world;
        this.place = place;
        this.library = library;
    }

    /** What an idea would change. Draws two uniforms. */
    IdeaKind kind(Draws draws) {
        KindParameters kinds = world.innovation().kinds();
        double draw = draws.uniform();
        double variant = draws.uniform();
        double models = kinds.processes() + kinds.businessModels();
        if (draw < kinds.processes()) {
            return variant < kinds.automation() ? IdeaKind.AUTOMATION : IdeaKind.PROCESS;
        } else if (draw < models) {
            return variant < 0.5 ? IdeaKind.REACH : IdeaKind.RECURRING;
        }
        return draw < models + kinds.services() ? IdeaKind.SERVICE : IdeaKind.PRODUCT;
    }

    /** An idea. Draws five normals, two uniforms, and three for the draft of its design. */
    Idea conceive(long id, IdeaKind kind, Employee author, Origin origin, Draws traits) {
        InnovationParameters p = world.innovation();
        double step = CapacityRules.straying(place.policy().capacity(), p.ideaStep());
        Offering model = origin.model();
        double follow = model == null ? step : COPY_STEP * step;
        Point position = origin.place().plus(follow * traits.normal(), follow * traits.normal());
        double luck = traits.normal();
        double cost = Samplers.lognormal(
                traits.normal(), StrictMath.log(p.developmentCost().units()), p.costSpread());
        double hours = Samplers.lognormal(traits.normal(), StrictMath.log(p.developmentHours()), p.costSpread());
        int first = traits.index(Department.DOMAINS);
        int second = traits.index(Department.DOMAINS);
        double effort = effort(kind, model);
        double gain = kind.offering() ? 0 : gain(kind, luck);
        return new Idea(
                id,
                kind,
                author,
                origin.source(),
                model == null ? -1 : model.id(),
                world.calendar().now(),
                kind.offering() ? position : place.brand().centre(),
                kind.offering() ? potential(model, luck) : 0,
                gain,
                first,
                second,
                library.draft(first, second, world.innovation().designElements(), traits),
                effort * cost + capital(kind, gain),
                effort * hours);
    }

    private double potential(@Nullable Offering model, double luck) {
        InnovationParameters p = world.innovation();
        if (model == null) {
            return place.ability() - p.ideaShortfall() + p.ideaSpread() * luck;
        }
        double seen = model.logQuality() - world.market().tradeQuality();
        return seen - p.imitation().shortfall() + COPY_STEP * p.ideaSpread() * luck;
    }

    private double gain(IdeaKind kind, double luck) {
        KindParameters kinds = world.innovation().kinds();
        boolean process = kind.family() == IdeaKind.Family.PROCESS;
        double usual = process ? kinds.processGain() : kinds.businessModelGain();
        double spread = process ? kinds.processGainSpread() : kinds.businessModelSpread();
        return StrictMath.min(LARGEST_SAVING, usual * StrictMath.exp(spread * luck));
    }

    private double effort(IdeaKind kind, @Nullable Offering model) {
        if (kind.family() == IdeaKind.Family.PROCESS) {
            return PROCESS_COST * StrictMath.sqrt(place.staff().size() / STAFF_OF_PROCESS_COST);
        }
        return model == null ? 1 : COPY_COST;
    }

    /** What a machine costs: some years of what it saves, currency units. */
    private double capital(IdeaKind kind, double gain) {
        if (kind != IdeaKind.AUTOMATION) {
            return 0;
        }
        Operations operations = place.operations();
        double saved = gain * operations.hoursPerUnit() * operations.unitsAYear() * place.wageOfHour();
        return world.innovation().kinds().automationCapital() * saved;
    }
}

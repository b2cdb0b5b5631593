package org.plumbline.sim.simulation;

import java.util.List;
import java.util.Map;
import org.plumbline.sim.firm.BackgroundParameters;
import org.plumbline.sim.firm.FirmParameters;
import org.plumbline.sim.innovation.InnovationParameters;
import org.plumbline.sim.market.MarketParameters;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.people.PeopleParameters;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;

/** Worlds whose parameters are drawn at random within their declared ranges, the same for the same number. */
final class RandomWorlds {
    private record Group(String name, Class<?> type) {}

    private static final List<Group> GROUPS = List.of(
            new Group("firm", FirmParameters.class),
            new Group("levers", Levers.class),
            new Group("capacity", CapacityParameters.class),
            new Group("market", MarketParameters.class),
            new Group("people", PeopleParameters.class),
            new Group("innovation", InnovationParameters.class),
            new Group("background", BackgroundParameters.class));

    private static final List<Mechanism> MECHANISMS = List.of(Mechanism.values());
    private static final List<Structure> STRUCTURES = List.of(Structure.values());

    /** What only makes a run long is kept small. */
    private static final Map<String, Integer> LARGEST =
            Map.of("employees", 40, "rivals", 4, "simulatedCustomers", 15, "sparks", 60, "entryRate", 1);

    private RandomWorlds() {}

    /** The world of a number. Of ten parameters seven keep their defaults, one takes an end of its range, two a value between. */
    static Worlds world(long number) {
        Draws draws = Streams.common(2024, number).open(Purpose.TEST, EntityType.WORLD, 0, 0);
        Worlds worlds = Worlds.usual().years(0.5 + 2 * draws.uniform());
        for (Group group : GROUPS) {
            for (Declaration declaration : Declaration.of(group.type())) {
                change(worlds, group.name(), declaration, draws);
            }
        }
        worlds.with("innovation.designElements", 4 + draws.index(9)).with("innovation.designLinks", draws.index(4));
        int off = draws.index(3 * MECHANISMS.size());
        if (off < MECHANISMS.size()) {
            worlds.without(MECHANISMS.get(off));
        }
        return worlds;
    }

    private static void change(Worlds worlds, String group, Declaration declaration, Draws draws) {
        double kind = draws.uniform();
        double place = draws.uniform();
        Class<?> type = declaration.component().getType();
        String path = group + "." + declaration.name();
        if (type == Structure.class) {
            worlds.with(path, STRUCTURES.get((int) (place * STRUCTURES.size())));
        } else if (kind >= 0.7 && Double.isFinite(declaration.parameter().max())) {
            worlds.with(path, typed(type, value(declaration, kind, place)));
        }
    }

    private static double value(Declaration declaration, double kind, double place) {
        double low = declaration.parameter().min();
        double high = declaration.parameter().max();
        Integer largest = LARGEST.get(declaration.name());
        if (largest != null) {
            high = largest;
        }
        if (kind >= 0.9) {
            return place < 0.5 ? low : high;
        }
        boolean wide = low >= 0 && high > 100;
        return wide ? StrictMath.expm1(place * StrictMath.log1p(high - low)) + low : low + place * (high - low);
    }

    private static Object typed(Class<?> type, double value) {
        if (type == int.class) {
            return (int) value;
        } else if (type == Money.class) {
            return Money.of(value);
        } else if (type == Weeks.class) {
            return Weeks.of(value);
        }
        return value;
    }
}

package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.sim.ecosystem.EcosystemParameters;
import org.plumbline.sim.firm.BackgroundParameters;
import org.plumbline.sim.firm.FirmParameters;
import org.plumbline.sim.innovation.InnovationParameters;
import org.plumbline.sim.market.MarketParameters;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.people.PeopleParameters;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.PostureParameters;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;

/** Small worlds for tests: the declared defaults, with single values changed by path ("market.turbulence", 0.2). */
public final class Worlds {
    private final Map<String, Object> changes = new LinkedHashMap<>();
    private Weeks horizon = Weeks.ofYears(2);
    private Set<Mechanism> without = Set.of();

    private Worlds() {}

    /** The declared defaults over two years. */
    public static Worlds usual() {
        return new Worlds();
    }

    /** A bakery of eight among eight rivals, over five years. */
    public static Worlds bakery() {
        return usual().years(5)
                .with("firm.employees", 8)
                .with("firm.sales", Money.of(500_000))
                .with("firm.averageSale", Money.of(5.5))
                .with("firm.wage", Money.of(28_800))
                .with("firm.rent", Money.of(25_000))
                .with("firm.otherFixed", Money.of(85_000))
                .with("firm.variableCost", 0.27)
                .with("firm.cash", Money.of(23_000))
                .with("firm.credit", Money.of(25_000))
                .with("people.leavers", 0.2)
                .with("background.rivals", 8)
                .with("market.purchaseRate", 75.0)
                .with("market.advertisingReach", 2.0)
                .with("market.wordOfMouth", 1.0)
                .with("market.priceWeight", 2.0)
                .with("market.turbulence", 0.08)
                .with(
                        "market.segments",
                        List.of(
                                segment("regulars", -0.4, 0.6, 0.45, 0.25),
                                segment("families", -0.6, -0.4, 0.35, 0.25),
                                segment("treat-seekers", 0.7, 0, 0.2, 0.35)))
                .with("innovation.sparks", 15.5)
                .with("innovation.ideaShortfall", 0.8)
                .with("innovation.ideaSpread", 0.7)
                .with("innovation.developmentCost", Money.of(600))
                .with("innovation.developmentHours", 40.0)
                .with("innovation.shortestDevelopment", Weeks.of(2))
                .with("innovation.launchCost", Money.of(300))
                .with("innovation.upkeep", Money.of(500));
    }

    /** A segment without trend or shocks. */
    public static SegmentParameters segment(String name, double x, double y, double share, double spread) {
        return new SegmentParameters(name, name, "", new Point(x, y), share, spread, Point.ORIGIN, 0, 0);
    }

    /** The usual world with two tastes apart, customers who all buy alike, and hardly any noise in what they experience. */
    public static Worlds twoTastes() {
        return usual().with("market.segments", List.of(segment("left", -1, 0, 0.5, 0), segment("right", 1, 0, 0.5, 0)))
                .with("market.purchaseSkew", 0.0)
                .with("market.experienceNoise", 0.01);
    }

    /** Changes one value. */
    public Worlds with(String path, Object value) {
        changes.put(path, value);
        return this;
    }

    /** Sets all levers. */
    public Worlds alignment(double value) {
        for (Declaration lever : Declaration.of(Levers.class)) {
            with("levers." + lever.name(), value);
        }
        return this;
    }

    /** Sets the horizon. */
    public Worlds years(double years) {
        horizon = Weeks.ofYears(years);
        return this;
    }

    /** Switches mechanisms off. */
    public Worlds without(Mechanism... off) {
        without = Set.of(off);
        return this;
    }

    /** The parameters; the past is the same as the present. */
    public ModelParameters build() {
        FirmParameters firm = group("firm", FirmParameters.class);
        Levers levers = group("levers", Levers.class);
        return new ModelParameters(
                horizon,
                new Described(firm, levers),
                firm,
                levers,
                group("capacity", CapacityParameters.class),
                group("posture", PostureParameters.class),
                group("roadmap", RoadmapParameters.class),
                group("market", MarketParameters.class),
                group("people", PeopleParameters.class),
                group("innovation", InnovationParameters.class),
                group("ecosystem", EcosystemParameters.class),
                group("background", BackgroundParameters.class),
                without);
    }

    private <R extends Record> R group(String name, Class<R> type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Declaration declaration : Declaration.of(type)) {
            String path = name + "." + declaration.name();
            values.add(value(declaration, path));
        }
        return Declaration.create(type, values);
    }

    private @Nullable Object value(Declaration declaration, String path) {
        if (declaration.group()) {
            return group(path, declaration.component().getType().asSubclass(Record.class));
        }
        return changes.containsKey(path) ? changes.get(path) : initial(declaration);
    }

    private static @Nullable Object initial(Declaration declaration) {
        String text = declaration.parameter().initial();
        Class<?> type = declaration.component().getType();
        if (text.equals("none") && !type.isEnum()) {
            return null;
        } else if (text.equals("list")) {
            return List.of();
        } else if (type == int.class) {
            return (int) number(text);
        } else if (type == double.class) {
            return number(text);
        } else if (type == Money.class) {
            return Money.of(number(text));
        } else if (type == Weeks.class) {
            return text.endsWith(" years") ? Weeks.ofYears(number(text)) : Weeks.of(number(text));
        } else if (type == boolean.class) {
            return Boolean.valueOf(text);
        } else if (type.isEnum()) {
            String constant = text.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(type.getEnumConstants())
                    .filter(value -> ((Enum<?>) value).name().equals(constant))
                    .findFirst()
                    .orElseThrow();
        }
        throw new IllegalStateException("no default of type " + type + " for " + declaration.name());
    }

    private static double number(String text) {
        String digits = text.split(" ", -1)[0];
        if (digits.endsWith("k")) {
            return 1e3 * Double.parseDouble(digits.substring(0, digits.length() - 1));
        } else if (digits.endsWith("M")) {
            return 1e6 * Double.parseDouble(digits.substring(0, digits.length() - 1));
        }
        return Double.parseDouble(digits);
    }
}

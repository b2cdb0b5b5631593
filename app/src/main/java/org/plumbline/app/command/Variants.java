package org.plumbline.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.futures.Variant;
import org.plumbline.app.futures.VariantName;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Strategy;
import org.plumbline.scenarios.validation.Suggestions;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.ModelParameters;

/** What is compared: strategies of a scenario, values of one parameter, with mechanisms switched off. */
final class Variants {
    /** Keys of a scenario that say what is asked and told, not what is simulated. */
    private static final Set<String> SAME_FOR_ALL = Set.of(
            "name",
            "story",
            "question",
            "horizon",
            "seed",
            "currency",
            "matters",
            "leavesOut",
            "discuss",
            "lookAt",
            "sources",
            "experiment");

    private final Scenario scenario;
    private final Set<Mechanism> without;

    Variants(Scenario scenario, List<String> without) {
        this.scenario = scenario;
        Set<Mechanism> off = new LinkedHashSet<>();
        without.forEach(name -> {
            if (!off.add(mechanism(name))) {
                throw new UsageException(
                        UsageFault.UNREADABLE_VALUE, "--without " + name + " is given twice", "give it once");
            }
        });
        this.without = off;
    }

    /** The mechanism that an option names. */
    static Mechanism mechanism(String name) {
        return Arrays.stream(Mechanism.values())
                .filter(mechanism -> mechanism.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        UsageFault.UNREADABLE_VALUE,
                        "--without " + name + " names no mechanism",
                        "choose among "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Mechanism.values())
                                                .map(Mechanism::label)
                                                .toList())));
    }

    /** The first two strategies declared. */
    List<Variant> firstTwo() {
        List<Strategy> declared = scenario.strategies();
        if (declared.size() < 2) {
            throw new UsageException(
                    UsageFault.MISSING_ARGUMENT,
                    scenario.title() + " declares " + declared.size() + " strategies, but a comparison needs two",
                    "add one under strategies, or compare values with --vary levers.communication=0,0.5,1");
        }
        return declared.subList(0, 2).stream().map(this::ofStrategy).toList();
    }

    /** The strategies of a list, or all of them. */
    List<Variant> named(String list) {
        List<String> names = list.equals("all")
                ? scenario.strategies().stream().map(Strategy::name).toList()
                : Arrays.asList(list.split(",", -1));
        List<Variant> variants =
                names.stream().map(name -> ofStrategy(find(name.strip()))).toList();
        requireDistinct("--strategies " + list, variants);
        return variants;
    }

    /** The strategies of a list, or all of them, of which there must be two or more. */
    List<Variant> compared(String list) {
        List<Variant> variants = named(list);
        if (variants.size() < 2) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--strategies " + list + " gives one strategy, but a comparison needs two",
                    "name another one after a comma; plumbline run looks at a single one");
        }
        return variants;
    }

    private static void requireDistinct(String option, List<Variant> variants) {
        if (variants.stream().map(Variant::name).distinct().count() < variants.size()) {
            throw new UsageException(UsageFault.UNREADABLE_VALUE, option + " names one twice", "name each once");
        }
    }

    /** One strategy, or the firm as described where none is named. */
    Variant one(@Nullable String name) {
        return name == null
                ? new Variant(
                        "", "the firm as described", "", scenario.parameters().without(without))
                : ofStrategy(find(name));
    }

    /** The parameters of what tables call by this name. */
    ModelParameters parameters(VariantName name) {
        return scenario.parameters(name.strategy(), name.point()).without(without);
    }

    private Strategy find(String name) {
        List<String> known = scenario.strategies().stream().map(Strategy::name).toList();
        return scenario.findStrategy(name)
                .orElseThrow(() -> new UsageException(
                        UsageFault.UNREADABLE_VALUE,
                        scenario.title() + " has no strategy " + name,
                        Suggestions.help(name, known, "strategies")));
    }

    private Variant ofStrategy(Strategy strategy) {
        return new Variant(
                strategy.name(),
                strategy.label().isEmpty() ? strategy.name() : strategy.label(),
                strategy.description(),
                scenario.parameters(strategy.name()).without(without));
    }

    /**
     * Each value of a parameter as a variant, of the firm as described or of each strategy.
     *
     * @param vary path=value,value,...
     */
    List<Variant> varied(String vary, @Nullable String strategies) {
        int sign = vary.indexOf('=');
        List<String> values =
                sign < 0 ? List.of() : Arrays.asList(vary.substring(sign + 1).split(",", -1));
        if (values.size() < 2) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--vary " + vary + " does not name two values or more",
                    "write --vary path=value,value, for example --vary levers.clarity=0,0.5,1");
        }
        String path = vary.substring(0, sign).strip();
        requireOfTheModel(path);
        List<Variant> variants = new ArrayList<>();
        List<Variant> bases = strategies == null ? List.of(one(null)) : named(strategies);
        for (Variant base : bases) {
            for (String value : values) {
                variants.add(varied(base, path, value.strip()));
            }
        }
        requireDistinct("--vary " + vary, variants);
        return variants;
    }

    /** The same futures of the same length are what makes values comparable; and a text changes nothing. */
    private static void requireOfTheModel(String path) {
        String top = path.split("[.\\[]", 2)[0];
        if (SAME_FOR_ALL.contains(top)) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "--vary " + path + " cannot be compared: " + top + " is the same for all that is compared",
                    "vary a parameter of the firm, its market or its levers; --set changes " + top + " for all");
        }
    }

    private Variant varied(Variant base, String path, String value) {
        String setting = path + "=" + value;
        String name = base.name().isEmpty() ? setting : base.name() + " " + setting;
        String words = path.substring(path.lastIndexOf('.') + 1) + " " + value;
        @Nullable String strategy = base.name().isEmpty() ? null : base.name();
        return new Variant(
                name,
                strategy == null ? words : base.label() + " with " + words,
                base.description(),
                parameters(new VariantName(strategy, Map.of(path, value))));
    }
}

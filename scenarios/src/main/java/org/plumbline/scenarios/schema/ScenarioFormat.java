package org.plumbline.scenarios.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.observation.Outcome;

/** Format 1 of scenario files as a shape: the one source of checks, help, schema and reference page. */
public final class ScenarioFormat {
    /** Weeks in the longest horizon. */
    private static final double LONGEST = 5200;

    private static final double LARGEST_SEED = 9.0e15;
    private static final Shape.Leaf ALIGNMENT = new Shape.Leaf(
            ValueType.NUMBER,
            "the alignment dial: sets all seven levers to this value",
            "share",
            0,
            1,
            "",
            "",
            "0.6",
            List.of());
    private static final Shape.Group ROOT = root();

    private ScenarioFormat() {}

    /** The whole file. */
    public static Shape.Group format() {
        return ROOT;
    }

    /** The keys of a strategy. */
    public static Shape.Group strategy() {
        Shape.Named strategies = (Shape.Named) ROOT.keys().getOrDefault("strategies", ROOT);
        return (Shape.Group) strategies.item();
    }

    private static Shape.Group root() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        putDescription(keys);
        putGroups(keys);
        keys.put("strategies", new Shape.Named("what is compared, by name", strategyGroup(keys), false));
        keys.put(
                "overrides",
                new Shape.Named(
                        "values by path that win over strategies and design points, as --set does; written by show"
                                + " --as yaml",
                        new Shape.Free("any value that may stand under that path"),
                        true));
        keys.put("experiment", ExperimentFormat.shape());
        return new Shape.Group("a scenario", keys, List.of());
    }

    private static void putDescription(Map<String, Shape> keys) {
        keys.put("format", Shape.Leaf.of(ValueType.COUNT, "the version of this format", "1", ""));
        keys.put("name", text("what the scenario is called in headings", "My bakery"));
        keys.put("extends", text("a bundled case, or a file in the same folder, that this one changes", "bakery"));
        keys.put("story", text("the firm and its situation, in a paragraph", ""));
        keys.put("question", text("what the scenario asks", ""));
        keys.put("horizon", horizon());
        keys.put(
                "seed",
                Shape.Leaf.of(ValueType.COUNT, "the number from which all chance is made", "1", "42")
                        .within(0, LARGEST_SEED));
        keys.put(
                "currency",
                Shape.Leaf.of(ValueType.CURRENCY, "the currency of all money, in three letters", "EUR", ""));
        keys.put("matters", matters());
        keys.put("leavesOut", texts("what the model leaves out here, the most important first"));
        keys.put("discuss", texts("questions for a class"));
        keys.put(
                "lookAt",
                new Shape.Items(
                        "outcomes to look at in this scenario", Shape.Leaf.choice("an outcome", Outcome.keys())));
        keys.put(
                "sources",
                new Shape.Named(
                        "where a value comes from, by its path: a citation, the word assumed, or the word own",
                        text("a citation, assumed or own", "assumed"),
                        true));
    }

    private static Shape.Leaf horizon() {
        return new Shape.Leaf(
                ValueType.DURATION, "how long the future is", "weeks", 1, LONGEST, "5 years", "", "", List.of());
    }

    private static void putGroups(Map<String, Shape> keys) {
        ParameterGroups.all().forEach((name, type) -> {
            if (name.equals("levers")) {
                keys.put("alignment", ALIGNMENT);
            }
            keys.put(name, ParameterShapes.group(type, ParameterGroups.meaning(name)));
        });
    }

    private static Shape.Group strategyGroup(Map<String, Shape> root) {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("label", text("how charts and sentences call it", "regulars first"));
        keys.put("description", text("what it means, in a sentence", ""));
        keys.put("vision", ParameterShapes.vision("what the firm wants to stand for under this strategy"));
        keys.put("alignment", ALIGNMENT);
        root.forEach((key, shape) -> {
            if (ParameterGroups.ofStrategies().contains(key)) {
                keys.put(key, shape);
            }
        });
        return new Shape.Group("a strategy: what the firm decides", keys, List.of());
    }

    private static Shape.Group matters() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            keys.put(outcome.key(), difference(outcome));
        }
        return new Shape.Group("the smallest difference that matters, for each outcome", keys, List.of());
    }

    private static Shape.Leaf difference(Outcome outcome) {
        ValueType type = switch (outcome.unit()) {
            case MONEY -> ValueType.MONEY;
            case WEEKS -> ValueType.DURATION;
            default -> ValueType.NUMBER;
        };
        return Shape.Leaf.of(type, "smallest difference in " + outcome.phrase() + " that matters")
                .within(0, 1.0e12);
    }

    private static Shape.Leaf text(String meaning, String example) {
        return Shape.Leaf.of(ValueType.TEXT, meaning, "", example);
    }

    private static Shape.Items texts(String meaning) {
        return new Shape.Items(meaning, Shape.Leaf.of(ValueType.TEXT, "a sentence"));
    }

    /** The names of the groups of parameters whose values are inputs of the world, not decisions of the firm. */
    public static List<String> inputGroups() {
        List<String> groups = new ArrayList<>(ParameterGroups.all().keySet());
        groups.removeAll(ParameterGroups.ofStrategies());
        return List.copyOf(groups);
    }
}

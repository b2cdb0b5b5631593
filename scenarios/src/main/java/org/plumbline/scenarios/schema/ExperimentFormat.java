package org.plumbline.scenarios.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.sim.observation.Outcome;

/** The shape of an experiment. */
final class ExperimentFormat {
    private static final double MOST = 1.0e7;

    private ExperimentFormat() {}

    static Shape.Group shape() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put(
                "design",
                new Shape.Leaf(ValueType.CHOICE, "how points are laid out", "", 0, 0, "factorial", "", "", designs()));
        keys.put("factors", factors());
        keys.put("replications", replications());
        keys.put("outcomes", outcomes());
        keys.put("points", count("points of a sampled design", 1, "64"));
        keys.put("trajectories", count("trajectories of a morris design", 2, "10"));
        keys.put("shifts", count("random shifts of a sobol or saltelli design", 2, "10"));
        keys.put("generators", count("factors of a fractional design that follow from the others", 1, "1"));
        keys.put("centrePoints", count("points of a fractional design half-way between all ends", 1, "4"));
        keys.put("file", Shape.Leaf.of(ValueType.TEXT, "the table of points of a csv design", "", "points.csv"));
        keys.put("primary", Shape.Leaf.choice("the outcome that decides", Outcome.keys()));
        keys.put("contrasts", new Shape.Items("pairs of strategies whose tests form one family", contrast()));
        keys.put("hypotheses", new Shape.Items("what is expected, fixed before the first run", hypothesis()));
        return new Shape.Group("what sweep runs", keys, List.of());
    }

    private static List<String> designs() {
        return List.of(
                "factorial",
                "latin-hypercube",
                "sobol",
                "one-at-a-time",
                "morris",
                "saltelli",
                "list",
                "csv",
                "random",
                "fractional");
    }

    private static Shape factors() {
        Map<String, Shape> range = new LinkedHashMap<>();
        for (String key : List.of("from", "to", "min", "max")) {
            range.put(key, Shape.Leaf.of(ValueType.ANY, key.equals("from") || key.equals("min") ? "least" : "most"));
        }
        range.put("steps", count("how many values", 2, "6"));
        range.put("scale", Shape.Leaf.choice("on what the range is even", List.of("linear", "log")));
        Shape values = new Shape.Either(
                "values of a factor",
                List.of(
                        new Shape.Items(
                                "the values",
                                new Shape.Either(
                                        "a value",
                                        List.of(
                                                Shape.Leaf.of(ValueType.ANY, "a value"),
                                                Shape.Leaf.of(ValueType.POINT, "a place on the map")
                                                        .within(-3, 3)))),
                        new Shape.Group("even steps, or a range to sample from", range, List.of())));
        return new Shape.Named(
                "what is varied, by its path; besides strategy, alignment, horizon, without (a mechanism, or none) and"
                        + " parameterSet (numbers of parameter sets that fit the published patterns as well as the"
                        + " defaults do, or all)",
                values,
                true);
    }

    private static Shape replications() {
        Map<String, Shape> until = new LinkedHashMap<>();
        until.put("outcome", Shape.Leaf.choice("the outcome whose interval counts", Outcome.keys()));
        until.put("halfWidth", number("half the width of the interval", 0, 1.0e12, ""));
        Map<String, Shape> rule = new LinkedHashMap<>();
        rule.put("until", new Shape.Group("when to stop", until, List.of("outcome", "halfWidth")));
        rule.put("confidence", number("confidence of the interval", 0.5, 0.9999, "0.95"));
        rule.put("atLeast", count("replications at least", 2, "30"));
        rule.put("atMost", count("replications at most", 2, "2000"));
        return new Shape.Either(
                "simulated futures at each point",
                List.of(
                        count("simulated futures at each point", 1, "200"),
                        new Shape.Group("as many as a precision needs", rule, List.of("until"))));
    }

    private static Shape outcomes() {
        Map<String, Shape> dated = new LinkedHashMap<>();
        Outcome.keys()
                .forEach(key -> dated.put(
                        key, Shape.Leaf.of(ValueType.TEXT, "at a date, such as at 2 years", "", "at 2 years")));
        return new Shape.Items(
                "what is recorded",
                new Shape.Either(
                        "an outcome",
                        List.of(
                                Shape.Leaf.choice("an outcome over the horizon", Outcome.keys()),
                                new Shape.Group("an outcome at a date", dated, List.of()))));
    }

    private static Shape contrast() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        putPair(keys);
        return new Shape.Either(
                "b against a",
                List.of(
                        new Shape.Items("a and b", Shape.Leaf.of(ValueType.NAME, "a strategy")),
                        new Shape.Group("b against a, in one outcome", keys, List.of("a", "b"))));
    }

    private static Shape.Group hypothesis() {
        Map<String, Shape> keys = new LinkedHashMap<>();
        keys.put("id", Shape.Leaf.of(ValueType.TEXT, "its name", "", "H1"));
        putPair(keys);
        keys.put(
                "expect",
                Shape.Leaf.choice(
                        "which of the two is expected to be better in the outcome, or that they are about the same",
                        List.of("a", "b", "same")));
        return new Shape.Group("an expectation", keys, List.of("id", "a", "b", "outcome", "expect"));
    }

    private static void putPair(Map<String, Shape> keys) {
        keys.put("a", Shape.Leaf.of(ValueType.NAME, "the first strategy"));
        keys.put("b", Shape.Leaf.of(ValueType.NAME, "the second strategy"));
        keys.put("outcome", Shape.Leaf.choice("the outcome", Outcome.keys()));
    }

    private static Shape.Leaf count(String meaning, double least, String example) {
        return Shape.Leaf.of(ValueType.COUNT, meaning, "", example).within(least, MOST);
    }

    private static Shape.Leaf number(String meaning, double least, double most, String example) {
        return Shape.Leaf.of(ValueType.NUMBER, meaning, "", example).within(least, most);
    }
}

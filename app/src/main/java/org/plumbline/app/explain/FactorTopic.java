package org.plumbline.app.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.scenarios.layer.ParameterSets;

/** Factors of experiments that are no parameters. */
final class FactorTopic implements Topic {
    private static final Map<String, Explanation> FACTORS = factors();

    @Override
    public String plural() {
        return "factors of experiments beside parameters";
    }

    @Override
    public List<String> names() {
        return List.copyOf(FACTORS.keySet());
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Optional.ofNullable(FACTORS.get(name));
    }

    private static Map<String, Explanation> factors() {
        Map<String, Explanation> factors = new LinkedHashMap<>();
        List.of(strategy(), without(), parameterSet()).forEach(factor -> factors.put(factor.name(), factor));
        return factors;
    }

    private static Explanation strategy() {
        return factor(
                "strategy",
                List.of(
                        "Which of the declared strategies the firm follows.",
                        "All strategies meet the same futures at each point; without this factor the firm is as"
                                + " described."),
                "the declared strategies",
                "factors: { strategy: [follow-fads, regulars-first] }");
    }

    private static Explanation without() {
        return factor(
                "without",
                List.of("A mechanism that is switched off in every firm, or none."),
                "none, or a mechanism that --without knows",
                "factors: { without: [none, beliefs, imitation] }");
    }

    private static Explanation parameterSet() {
        return factor(
                ParameterSets.FACTOR,
                List.of(
                        "One of the parameter sets that fit the published patterns as well as the defaults do, by its"
                                + " number; the word all stands for every one.",
                        "A set moves what stands at its declared default: what the scenario or a strategy gives"
                                + " another value, what is a factor of its own and what --set gives stay as they are."
                                + " So it says how far an answer depends on what the patterns leave open."),
                ParameterSets.range() + ", or all",
                "factors: { parameterSet: [all] }");
    }

    private static Explanation factor(String name, List<String> meaning, String levels, String example) {
        return new Explanation(
                name, "a factor of experiments", meaning, Map.of("levels", levels), "experiment: { " + example + " }");
    }
}

package org.plumbline.app.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.experiments.effect.LeverEffects;
import org.plumbline.scenarios.schema.ParameterGroups;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;

/** Keys of scenario files: parameters of the model, groups of them, and what describes the scenario. */
final class ParameterTopic implements Topic {
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    ParameterTopic() {
        ScenarioFormat.format().keys().forEach(this::add);
    }

    private void add(String path, Shape shape) {
        shapes.put(path, shape);
        boolean ofOutcomes = path.equals("matters");
        Shape inner = shape instanceof Shape.Items items ? items.item() : shape;
        if (inner instanceof Shape.Group group && !ofOutcomes) {
            group.keys().forEach((key, nested) -> add(path + "." + key, nested));
        }
    }

    @Override
    public String plural() {
        return "parameters and other keys of scenario files";
    }

    @Override
    public List<String> names() {
        return List.copyOf(shapes.keySet());
    }

    @Override
    public Optional<Explanation> find(String name) {
        return Optional.ofNullable(shapes.get(name)).map(shape -> explain(name, shape));
    }

    private static Explanation explain(String path, Shape shape) {
        if (shape instanceof Shape.Leaf leaf) {
            return leaf(path, leaf);
        }
        if (shape instanceof Shape.Either either && either.shapes().get(0) instanceof Shape.Leaf leaf) {
            return leaf(path, leaf);
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Holds", holds(shape));
        String kind = isParameter(path) ? "a group of parameters" : "a key of scenario files";
        return new Explanation(path, kind, List.of(Explanation.sentence(shape.meaning())), facts, "");
    }

    private static boolean isParameter(String path) {
        return ParameterGroups.all().containsKey(path.replaceFirst("\\..*", ""));
    }

    private static String holds(Shape shape) {
        if (shape instanceof Shape.Group group) {
            return String.join(", ", group.keys().keySet());
        }
        if (shape instanceof Shape.Items items) {
            return items.item() instanceof Shape.Group group
                    ? "a list; each entry has " + String.join(", ", group.keys().keySet())
                    : "a list of entries in brackets";
        }
        if (shape instanceof Shape.Named named && named.item() instanceof Shape.Group group) {
            return "names of your own; under each "
                    + String.join(", ", group.keys().keySet());
        }
        return "";
    }

    private static Explanation leaf(String path, Shape.Leaf leaf) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Value", leaf.options().isEmpty() ? leaf.type().words() : String.join(", ", leaf.options()));
        facts.put("Unit", leaf.unit());
        facts.put("Range", leaf.range());
        facts.put("Default", leaf.initial());
        facts.put("From", leaf.initial().isEmpty() ? "" : leaf.source());
        String value = leaf.example().isEmpty() ? leaf.initial() : leaf.example();
        String kind = isParameter(path) ? "a parameter" : "a key of scenario files";
        return new Explanation(path, kind, meaning(path, leaf), facts, example(path, value));
    }

    /** What it means; of a lever or capacity also what people do under it in the firm of the declared defaults. */
    private static List<String> meaning(String path, Shape.Leaf leaf) {
        List<String> paragraphs = new ArrayList<>(List.of(Explanation.sentence(leaf.meaning())));
        LeverEffects.practices().stream()
                .filter(practice -> practice.path().equals(path))
                .forEach(practice -> {
                    paragraphs.add("Works through: " + practice.channel() + ".");
                    practice.levels().forEach(level -> paragraphs.add("At " + level.value() + ": " + level.sentence()));
                });
        return paragraphs;
    }

    private static String example(String path, String value) {
        if (value.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        String[] keys = path.split("\\.", -1);
        for (int i = 0; i < keys.length - 1; i++) {
            text.append(keys[i]).append(": { ");
        }
        text.append(keys[keys.length - 1]).append(": ").append(value);
        return text.append(" }".repeat(keys.length - 1)).toString();
    }
}

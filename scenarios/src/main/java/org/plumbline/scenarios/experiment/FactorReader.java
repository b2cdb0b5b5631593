package org.plumbline.scenarios.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.Paths;
import org.plumbline.scenarios.validation.Suggestions;
import org.plumbline.sim.policy.Mechanism;

/** Reads the factors of an experiment. */
final class FactorReader {
    private static final String STRATEGY = "strategy";
    private static final String WITHOUT = "without";
    private static final String ALL = "all";

    private final ExperimentContext context;
    private final boolean repeats;

    /** @param repeats whether a value may be listed twice, as in a design that lists its points */
    FactorReader(ExperimentContext context, boolean repeats) {
        this.context = context;
        this.repeats = repeats;
    }

    /** The factors in their order; faulty ones are left out and reported. */
    List<Factor> read(@Nullable MappingNode factors) {
        List<Factor> read = new ArrayList<>();
        if (factors != null) {
            factors.entries().forEach((path, entry) -> {
                Factor factor = factor(path, entry.key(), entry.value());
                if (factor != null) {
                    read.add(factor);
                }
            });
        }
        return read;
    }

    private @Nullable Factor factor(String path, ScalarNode key, Node value) {
        Shape shape = shape(path);
        if (shape == null) {
            reportUnknown(path, key);
            return null;
        }
        if (value instanceof SequenceNode list) {
            return listed(path, shape, list);
        }
        if (shape instanceof Shape.Leaf leaf && value instanceof MappingNode range) {
            return RangeReader.read(context, path, leaf, range);
        }
        context.report(
                ExperimentFault.FACTOR_FORM,
                value,
                "factors." + path,
                "the factor " + path + " needs a list of values",
                "write " + path + ": [first, second]");
        return null;
    }

    private static @Nullable Shape shape(String path) {
        return switch (path) {
            case STRATEGY, WITHOUT, ParameterSets.FACTOR -> Shape.Leaf.name("");
            case "alignment", "horizon" -> ScenarioFormat.format().keys().get(path);
            default -> {
                Shape shape = Paths.parametersByPath().get(path);
                yield shape instanceof Shape.Items ? null : shape;
            }
        };
    }

    private void reportUnknown(String path, ScalarNode key) {
        List<String> known = new ArrayList<>(List.of("alignment", STRATEGY, "horizon", WITHOUT, ParameterSets.FACTOR));
        known.addAll(Paths.all());
        String help = Suggestions.near(path, known)
                .map(near -> "did you mean " + near + "?")
                .orElse(
                        "a factor is alignment, strategy, horizon, without, parameterSet, or a path such as market.turbulence");
        context.report(
                ExperimentFault.UNKNOWN_FACTOR,
                key,
                "factors." + path,
                key.quoted() + " is not a value that can be varied",
                help);
    }

    private @Nullable Factor listed(String path, Shape shape, SequenceNode list) {
        List<String> values = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Node item : items(path, list)) {
            String text = text(item);
            Object value = value(item, text, shape, path);
            Double number = Factor.number(value);
            if (value != null) {
                values.add(text);
            }
            if (number != null) {
                numbers.add(number);
            }
            if (value != null && !seen.add(number == null ? text : number) && !repeats) {
                context.report(
                        ExperimentFault.REPEATED_VALUE,
                        item,
                        "factors." + path,
                        path + " lists " + text + " twice",
                        "delete one of them");
            }
        }
        if (list.items().isEmpty()) {
            context.report(
                    ExperimentFault.FACTOR_FORM, list, "factors." + path, path + " has no values", "list at least one");
        }
        return values.isEmpty() ? null : new Factor.Listed(path, values, numbers);
    }

    /** The value read, a name as its text; null if it is faulty. */
    private @Nullable Object value(Node item, String text, Shape shape, String path) {
        String full = "factors." + path;
        if (path.equals(STRATEGY)) {
            return context.isStrategy(item, full, ValueFault.UNKNOWN_STRATEGY) ? text : null;
        }
        if (path.equals(WITHOUT)) {
            return isKnown(ValueFault.UNKNOWN_CHOICE, item, text, full, "mechanism", mechanisms()) ? text : null;
        }
        if (path.equals(ParameterSets.FACTOR)) {
            return isSet(item, text, full) ? text : null;
        }
        if (shape instanceof Shape.Either && item instanceof ScalarNode) {
            return isKnown(ValueFault.UNKNOWN_SEGMENT, item, text, full, "segment", context.segments()) ? text : null;
        }
        Shape leaf = shape instanceof Shape.Either either ? either.shapes().get(0) : shape;
        return leaf instanceof Shape.Leaf one ? context.values().read(item, one, "experiment." + full) : null;
    }

    private boolean isKnown(
            FaultKind kind, Node item, String text, String path, String what, Collection<String> known) {
        if (!known.contains(text)) {
            context.report(
                    kind,
                    item,
                    path,
                    "there is no " + what + " " + item.quoted(),
                    Suggestions.help(text, known, what + "s"));
        }
        return known.contains(text);
    }

    private boolean isSet(Node item, String text, String path) {
        boolean known = ParameterSets.names().contains(text);
        if (!known) {
            context.report(
                    ValueFault.UNKNOWN_CHOICE,
                    item,
                    path,
                    "there is no parameter set " + item.quoted(),
                    "write " + ParameterSets.range() + ", or " + ALL);
        }
        return known;
    }

    private static List<String> mechanisms() {
        return Stream.concat(Arrays.stream(Mechanism.values()).map(Mechanism::label), Stream.of("none"))
                .toList();
    }

    /** The entries of a list; the word all stands for every parameter set. */
    private static List<Node> items(String path, SequenceNode list) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            if (path.equals(ParameterSets.FACTOR) && text(item).equals(ALL)) {
                ParameterSets.names()
                        .forEach(name ->
                                items.add(new ScalarNode(item.source(), item.line(), item.column(), name, false)));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    private static String text(Node item) {
        if (item instanceof SequenceNode list) {
            return "["
                    + String.join(
                            ", ",
                            list.items().stream().map(ExperimentContext::text).toList()) + "]";
        }
        return ExperimentContext.text(item);
    }
}

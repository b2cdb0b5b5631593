package org.plumbline.scenarios.validation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Documents;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ReadingFault;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.sim.quantity.Point;

/** Values of leaves from the nodes of a tree. */
public final class Values {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Set<String> NOTHING = Set.of("~", "Null", "NULL", "");
    private static final Pattern NOT_TEXT =
            Pattern.compile("true|false|[+-]?(\\.?[0-9][0-9.]*)([eE][+-]?[0-9]+)?|[+-]?\\.(inf|nan)");

    private final Faults faults;
    private final String currency;

    /** Reads money as an amount of this currency; takes faults up here. */
    public Values(Faults faults, String currency) {
        this.faults = faults;
        this.currency = currency;
    }

    /**
     * The value of a leaf: Double, Long, Money, Weeks, Point, Boolean or String.
     *
     * @return null if it is faulty, which is then reported
     */
    public @Nullable Object read(Node node, Shape.Leaf leaf, String path) {
        if (leaf.type() == ValueType.POINT) {
            return point(node, leaf, path);
        }
        if (!(node instanceof ScalarNode scalar)) {
            wrongType(node, leaf.type().words(), path);
            return null;
        }
        if (!scalar.isQuoted() && NOTHING.contains(scalar.text())) {
            faults.add(
                    ReadingFault.EMPTY_VALUE,
                    node.place(),
                    path,
                    scalar.text(),
                    path + " has no value",
                    "write a value, or the word null to go back to the default");
            return null;
        }
        return report(reading(scalar, leaf), node, path);
    }

    private Reading reading(ScalarNode scalar, Shape.Leaf leaf) {
        String text = scalar.text();
        return switch (leaf.type()) {
            case NUMBER, COUNT, MONEY, DURATION -> Quantities.read(text.strip(), leaf, currency);
            case CHOICE ->
                leaf.options().contains(text)
                        ? Reading.of(text)
                        : Reading.problem(
                                ValueFault.UNKNOWN_CHOICE,
                                "must be one of the choices",
                                Suggestions.help(text, leaf.options(), "choices"));
            case NAME ->
                matched(
                        text,
                        NAME,
                        ValueFault.BAD_NAME,
                        "must be small letters, digits and hyphens, beginning with a letter",
                        "write it like regulars-first");
            case CURRENCY -> matched(text, CURRENCY, ValueFault.BAD_NAME, "must be three capital letters", "write EUR");
            case TRUTH ->
                text.equals("true") || text.equals("false")
                        ? Reading.of(Boolean.valueOf(text))
                        : Reading.problem(ValueFault.WRONG_TYPE, "must be true or false", "");
            default -> text(scalar, leaf.type());
        };
    }

    private static Reading text(ScalarNode scalar, ValueType type) {
        boolean other = type == ValueType.TEXT
                && !scalar.isQuoted()
                && NOT_TEXT.matcher(scalar.text()).matches();
        return other
                ? Reading.problem(ValueFault.WRONG_TYPE, "must be text", "put it in quotes")
                : Reading.of(scalar.text());
    }

    private static Reading matched(String text, Pattern pattern, ValueFault kind, String says, String help) {
        return pattern.matcher(text).matches() ? Reading.of(text) : Reading.problem(kind, says, help);
    }

    private @Nullable Object report(Reading reading, Node node, String path) {
        Reading.Problem problem = reading.problem();
        if (problem != null) {
            String message = path + " is " + node.quoted() + ", but " + problem.says();
            faults.add(problem.kind(), node.place(), path, node.quoted(), message, problem.help());
        }
        return reading.value();
    }

    private @Nullable Object point(Node node, Shape.Leaf leaf, String path) {
        if (!(node instanceof SequenceNode list)) {
            wrongType(node, leaf.type().words(), path);
            return null;
        }
        if (list.items().size() != 2) {
            faults.add(
                    ValueFault.BAD_POINT,
                    node.place(),
                    path,
                    node.quoted(),
                    path + " has " + list.items().size() + " entries, but a place on the map is two numbers",
                    "write it like [0.3, -0.6]; decimals take a dot");
            return null;
        }
        Shape.Leaf coordinate =
                new Shape.Leaf(ValueType.NUMBER, "", leaf.unit(), leaf.min(), leaf.max(), "", "", "", List.of());
        Object x = read(list.items().get(0), coordinate, path + "[0]");
        Object y = read(list.items().get(1), coordinate, path + "[1]");
        return x instanceof Double first && y instanceof Double second ? new Point(first, second) : null;
    }

    /** Reports that something else was expected here. */
    void wrongType(Node node, String expected, String path) {
        if (node instanceof ScalarNode scalar && Documents.lacksSpace(scalar)) {
            Documents.addMissingSpace(scalar, path, faults);
            return;
        }
        String is = node instanceof ScalarNode ? node.quoted() : node.kind();
        faults.add(
                ValueFault.WRONG_TYPE,
                node.place(),
                path,
                node.quoted(),
                path + " is " + is + ", but must be " + expected,
                "write " + expected + " here");
    }
}

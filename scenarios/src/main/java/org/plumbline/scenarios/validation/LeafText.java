package org.plumbline.scenarios.validation;

import java.util.Locale;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Numerals;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.SequenceNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.sim.quantity.Point;

/** Values of a checked tree as text that reads back as the same values, the same for each way to write a value. */
public final class LeafText {
    private static final String SAFE = "[A-Za-z][A-Za-z0-9.-]*|[0-9][A-Za-z0-9.]*( [a-z]+)?|-[0-9.]+";

    private final String currency;

    /** Money is in this currency. */
    public LeafText(String currency) {
        this.currency = currency;
    }

    /** The text of a value under a leaf, in YAML. */
    public String of(Node node, Shape.Leaf leaf) {
        if (node.isNull()) {
            return "null";
        }
        Object value = new Values(new Faults(), currency).read(node, leaf, "");
        if (value instanceof Point point) {
            return "[" + Numerals.fileText(point.x()) + ", " + Numerals.fileText(point.y()) + "]";
        }
        if (value == null || leaf.type() == ValueType.ANY || leaf.type() == ValueType.TEXT) {
            return flow(node);
        }
        return Quantities.text(value);
    }

    /** Any value as it was written, on one line. */
    public static String flow(Node node) {
        if (node instanceof SequenceNode list) {
            return "["
                    + String.join(
                            ", ", list.items().stream().map(LeafText::flow).toList()) + "]";
        }
        if (node instanceof MappingNode group) {
            return "{ "
                    + String.join(
                            ", ",
                            group.entries().entrySet().stream()
                                    .map(entry -> entry.getKey() + ": "
                                            + flow(entry.getValue().value()))
                                    .toList())
                    + " }";
        }
        return scalar((ScalarNode) node);
    }

    private static String scalar(ScalarNode scalar) {
        boolean word = scalar.text().matches("null|true|false|[0-9-].*");
        boolean plain = scalar.text().matches(SAFE) && !(scalar.isQuoted() && word);
        return plain ? scalar.text() : quoted(scalar.text());
    }

    /** A text in double quotes. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (Character.isDefined(c) && !Character.isISOControl(c)) {
                    appendLetter(quoted, c);
                } else {
                    quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
                }
            }
        }
    }

    private static void appendLetter(StringBuilder quoted, int c) {
        int type = Character.getType(c);
        boolean plain = type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
        quoted.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "\\U%08X", c));
    }
}

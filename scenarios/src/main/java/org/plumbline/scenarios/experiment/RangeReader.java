package org.plumbline.scenarios.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Numerals;
import org.plumbline.scenarios.fault.ExperimentFault;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;

/** Reads factors given as {from, to, steps} or {min, max}. */
final class RangeReader {
    private static final Set<String> STEPS = Set.of("from", "to", "steps");
    private static final Set<String> RANGE = Set.of("min", "max");
    private static final int DIGITS = 12;
    private static final Set<ValueType> NUMBERS =
            Set.of(ValueType.NUMBER, ValueType.COUNT, ValueType.MONEY, ValueType.DURATION);

    private RangeReader() {}

    static @Nullable Factor read(ExperimentContext context, String path, Shape.Leaf leaf, MappingNode range) {
        Set<String> keys = new HashSet<>(range.entries().keySet());
        boolean logarithmic = keys.remove("scale") && "log".equals(ExperimentContext.text(range.get("scale")));
        boolean numeric = NUMBERS.contains(leaf.type());
        if (!numeric || !(keys.equals(STEPS) || keys.equals(RANGE))) {
            String form = numeric ? "{ from, to, steps } or { min, max }" : "a list of values";
            report(context, range, path, "the factor " + path + " must be " + form);
            return null;
        }
        boolean sampled = keys.equals(RANGE);
        Double least = number(context, path, leaf, range, sampled ? "min" : "from");
        Double most = number(context, path, leaf, range, sampled ? "max" : "to");
        if (least == null || most == null) {
            return null;
        }
        if (sampled ? least >= most : least.equals(most)) {
            report(context, range, path, "the range of " + path + " is empty");
            return null;
        }
        if (logarithmic && !(sampled && least > 0)) {
            report(context, range, path, "the log scale of " + path + " needs { min, max } with min above zero");
            return null;
        }
        return sampled
                ? new Factor.Ranged(path, least, most, leaf.type(), logarithmic)
                : steps(context, path, leaf.type(), range, least, most);
    }

    private static @Nullable Factor steps(
            ExperimentContext context, String path, ValueType type, MappingNode range, double from, double to) {
        Shape.Leaf count = Shape.Leaf.of(ValueType.COUNT, "", "", "").within(2, 10_000);
        Node node = range.get("steps");
        Object steps =
                node == null ? null : context.values().read(node, count, "experiment.factors." + path + ".steps");
        if (node == null || !(steps instanceof Long number)) {
            return null;
        }
        List<String> values = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double value = even(from, to, i, number.intValue() - 1);
            if (type == ValueType.COUNT && value != StrictMath.rint(value)) {
                report(context, node, path, "the steps of " + path + " are not whole numbers");
                return null;
            }
            values.add(Factor.text(value, type));
            numbers.add(value);
        }
        return new Factor.Listed(path, values, numbers);
    }

    private static double even(double from, double to, int step, int last) {
        BigDecimal least = new BigDecimal(Numerals.text(from));
        BigDecimal width = new BigDecimal(Numerals.text(to)).subtract(least);
        return width.multiply(BigDecimal.valueOf(step))
                .divide(BigDecimal.valueOf(last), MathContext.DECIMAL64)
                .add(least)
                .round(new MathContext(DIGITS))
                .doubleValue();
    }

    private static @Nullable Double number(
            ExperimentContext context, String path, Shape.Leaf leaf, MappingNode range, String key) {
        Node node = range.get(key);
        Object value =
                node == null ? null : context.values().read(node, leaf, "experiment.factors." + path + "." + key);
        return Factor.number(value);
    }

    private static void report(ExperimentContext context, Node node, String path, String message) {
        context.report(
                ExperimentFault.FACTOR_FORM,
                node,
                "factors." + path,
                message,
                "write { from: 0, to: 0.5, steps: 6 }, { min: 0, max: 0.5 } or a list");
    }
}

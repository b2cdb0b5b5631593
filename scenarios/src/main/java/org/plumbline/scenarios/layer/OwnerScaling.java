package org.plumbline.scenarios.layer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.Node;
import org.plumbline.scenarios.document.Origin;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.document.Source;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.validation.FileCheck;
import org.plumbline.scenarios.validation.Values;
import org.plumbline.sim.quantity.Money;

/**
 * A file that changes the number of people without its money means a larger or smaller firm of the same kind: sales,
 * rent, other fixed cost, cash and credit that the same layer does not give follow in proportion.
 */
final class OwnerScaling {
    private static final String EMPLOYEES = "employees";
    private static final List<String> SCALED = List.of("sales", "rent", "otherFixed", "cash", "credit");

    private OwnerScaling() {}

    /** The layer with what follows from its number of people, given what lies below it. */
    static MappingNode apply(MappingNode below, MappingNode layer) {
        MappingNode firm = layer.group("firm");
        MappingNode before = below.group("firm");
        Node employees = firm == null ? null : firm.get(EMPLOYEES);
        if (firm == null || before == null || employees == null || employees.isNull()) {
            return layer;
        }
        Long now = count(employees);
        Long then = count(before.get(EMPLOYEES));
        return now == null || then == null || now.equals(then)
                ? layer
                : scaled(
                        layer,
                        firm,
                        before,
                        employees,
                        BigDecimal.valueOf(now),
                        BigDecimal.valueOf(then),
                        FileCheck.currency(List.of(below, layer)));
    }

    private static MappingNode scaled(
            MappingNode layer,
            MappingNode firm,
            MappingNode before,
            Node employees,
            BigDecimal now,
            BigDecimal then,
            String currency) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>(firm.entries());
        for (String key : SCALED) {
            BigDecimal amount = amount(key, before.get(key), currency);
            if (firm.get(key) == null && amount != null) {
                BigDecimal scaled = amount.multiply(now)
                        .divide(then, MathContext.DECIMAL128)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
                entries.put(key, entry(employees, key, scaled.toPlainString()));
            }
        }
        Map<String, MappingNode.Entry> top = new LinkedHashMap<>(layer.entries());
        top.computeIfPresent("firm", (name, entry) -> new MappingNode.Entry(entry.key(), firm.with(entries)));
        return layer.with(top);
    }

    private static MappingNode.Entry entry(Node employees, String key, String text) {
        Source given = employees.source();
        Origin origin = new Origin(given.origin().level(), given.origin().name() + ", scaled with firm.employees");
        Source source = new Source(given.name(), origin, given.lines());
        return new MappingNode.Entry(
                new ScalarNode(source, employees.line(), employees.column(), key, false),
                new ScalarNode(source, employees.line(), employees.column(), text, false));
    }

    private static @Nullable Long count(@Nullable Node node) {
        return read(EMPLOYEES, node, "") instanceof Long count ? count : null;
    }

    private static @Nullable BigDecimal amount(String key, @Nullable Node node, String currency) {
        return read(key, node, currency) instanceof Money money ? BigDecimal.valueOf(money.cents(), 2) : null;
    }

    private static @Nullable Object read(String key, @Nullable Node node, String currency) {
        return node != null && ScenarioFormat.format().at("firm." + key) instanceof Shape.Leaf leaf
                ? new Values(new Faults(), currency).read(node, leaf, key)
                : null;
    }
}

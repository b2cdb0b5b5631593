package org.plumbline.experiments.sweep;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.experiments.design.Factor;
import org.plumbline.experiments.design.FactorValue;
import org.plumbline.experiments.design.LevelFactor;
import org.plumbline.experiments.design.RangeFactor;
import org.plumbline.experiments.design.Scale;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.ShortestNumber;
import org.plumbline.scenarios.layer.ParameterSets;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.scenarios.validation.Paths;
import org.plumbline.sim.quantity.Money;

/**
 * A factor of a scenario file and what a design varies for it. A value has two texts: its level stands in tables, as a
 * plain number in weeks or currency units; its setting stands in a scenario file, with its unit.
 */
record FactorBinding(org.plumbline.scenarios.experiment.Factor written, Factor varied) {
    /** The binding of a factor. */
    static FactorBinding of(org.plumbline.scenarios.experiment.Factor written) {
        if (written instanceof org.plumbline.scenarios.experiment.Factor.Ranged range) {
            return new FactorBinding(
                    written,
                    new RangeFactor(
                            range.path(),
                            range.min(),
                            range.max(),
                            range.logarithmic() ? Scale.LOGARITHMIC : Scale.LINEAR,
                            range.isWhole()));
        }
        List<FactorValue> levels = values(listed(written)).stream().distinct().toList();
        return new FactorBinding(written, new LevelFactor(written.path(), levels));
    }

    /** The values of a listed factor as they stand, repeats included. */
    static List<FactorValue> values(org.plumbline.scenarios.experiment.Factor.Listed listed) {
        return listed.isNumeric()
                ? listed.numbers().stream().map(FactorValue::of).toList()
                : listed.values().stream().map(FactorValue::of).toList();
    }

    private static org.plumbline.scenarios.experiment.Factor.Listed listed(
            org.plumbline.scenarios.experiment.Factor written) {
        if (written instanceof org.plumbline.scenarios.experiment.Factor.Listed listed) {
            return listed;
        }
        throw new IllegalArgumentException("factor " + written.path() + " has no listed values");
    }

    /** A value as it stands in tables. */
    String level(FactorValue value) {
        if (value instanceof FactorValue.Named named) {
            return named.value();
        }
        return ShortestNumber.text(simulated(value.number()));
    }

    /** A value as it stands in a scenario file. */
    String setting(FactorValue value) {
        if (written instanceof org.plumbline.scenarios.experiment.Factor.Ranged range) {
            return range.text(value.number());
        }
        var listed = listed(written);
        return listed.values().get(new ArrayList<>(values(listed)).indexOf(value));
    }

    /** The number that is simulated: money has cents, counts are whole. */
    private double simulated(double number) {
        if (written instanceof org.plumbline.scenarios.experiment.Factor.Ranged range) {
            return switch (range.type()) {
                case MONEY -> Money.of(number).units();
                case COUNT -> StrictMath.rint(number);
                default -> number;
            };
        }
        return number;
    }

    /** Its column in the tables. */
    Column column() {
        boolean numeric = varied instanceof RangeFactor || varied.levels().get(0) instanceof FactorValue.Numeric;
        Shape shape = Paths.parametersByPath().get(written.path());
        return new Column(
                written.path(),
                numeric ? Column.Type.NUMBER : Column.Type.STRING,
                numeric && shape instanceof Shape.Leaf leaf ? unit(leaf) : "",
                shape == null ? meaning() : shape.meaning());
    }

    private String meaning() {
        return written.path().equals(ParameterSets.FACTOR)
                ? "number of the parameter set, of those that fit the published patterns equally well with model "
                        + ParameterSets.table().model()
                : "level of the factor " + written.path();
    }

    private static String unit(Shape.Leaf leaf) {
        if (leaf.type() == ValueType.DURATION) {
            return "weeks";
        }
        return leaf.type() == ValueType.MONEY ? "currency units" : leaf.unit();
    }
}

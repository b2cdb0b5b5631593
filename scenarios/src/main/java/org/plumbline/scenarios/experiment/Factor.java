package org.plumbline.scenarios.experiment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Numerals;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** What an experiment varies. */
public sealed interface Factor {
    /** The path of the value, or {@code strategy}, {@code alignment}, {@code horizon}, {@code without}, {@code parameterSet}. */
    String path();

    /**
     * A factor with given values.
     *
     * @param path its path
     * @param values its values as they would stand in a file, at least one
     * @param numbers the same as numbers, durations in weeks and money in currency units; none where they are names
     */
    record Listed(String path, List<String> values, List<Double> numbers) implements Factor {
        /** Copies the lists and checks that each value has its number, or none has. */
        public Listed {
            values = List.copyOf(values);
            numbers = List.copyOf(numbers);
            if (!numbers.isEmpty() && numbers.size() != values.size()) {
                throw new IllegalArgumentException(
                        path + " has " + values.size() + " values and " + numbers.size() + " numbers");
            }
        }

        /** Whether the values are numbers. */
        public boolean isNumeric() {
            return !numbers.isEmpty();
        }
    }

    /**
     * A factor to be sampled.
     *
     * @param path its path
     * @param min the smallest value; durations in weeks, money in currency units
     * @param max the largest value
     * @param type number, count, money or duration
     * @param logarithmic whether equal ratios, not equal differences, are equally likely
     */
    record Ranged(String path, double min, double max, ValueType type, boolean logarithmic) implements Factor {
        /** A range on a linear scale. */
        public Ranged(String path, double min, double max, ValueType type) {
            this(path, min, max, type, false);
        }

        /** Checks the range. */
        public Ranged {
            if (logarithmic && !(min > 0)) {
                throw new IllegalArgumentException(
                        path + " has a logarithmic scale, so its least value (" + min + ") must be above zero");
            }
            if (!(min < max)) {
                throw new IllegalArgumentException(path + " ranges from " + min + " to " + max + ", which is empty");
            }
        }

        /** Whether only whole numbers make sense. */
        public boolean isWhole() {
            return type == ValueType.COUNT;
        }

        /** A value of this factor as it would stand in a file; money is rounded to cents, counts to whole numbers. */
        public String text(double value) {
            return Factor.text(value, type);
        }
    }

    /** A value that was read as a number: durations in weeks, money in currency units; null for anything else. */
    static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.units();
        }
        if (value instanceof Weeks weeks) {
            return weeks.value();
        }
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    /** A number as a value of this type as it would stand in a file. */
    static String text(double value, ValueType type) {
        return switch (type) {
            case COUNT -> Long.toString(StrictMath.round(value));
            case MONEY -> Numerals.fileText(Money.of(value).units());
            case DURATION -> Numerals.fileText(value) + " weeks";
            default -> Numerals.fileText(value);
        };
    }
}

package org.plumbline.scenarios.validation;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.document.Numerals;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Weeks;

/** Numbers, counts, money and durations from their text. */
final class Quantities {
    private static final BigDecimal PER_YEAR = BigDecimal.valueOf(Weeks.PER_YEAR);
    private static final double MONTHS = 12.0;
    private static final BigDecimal LARGEST = new BigDecimal("9e15");
    private static final Map<String, String> DURATIONS = Map.of(
            "week", "weeks", "weeks", "weeks", "month", "months", "months", "months", "year", "years", "years",
            "years");

    private Quantities() {}

    /** Reads a text as the kind of quantity that the leaf wants, and checks its range. */
    static Reading read(String text, Shape.Leaf leaf, String currency) {
        Reading fault = NumeralFaults.find(text);
        Numeral numeral = Numeral.of(text);
        if (fault != null || numeral == null) {
            return fault == null
                    ? Reading.problem(
                            ValueFault.NOT_A_NUMBER, "must be a number", "write a number such as 8, 0.5 or 540k")
                    : fault;
        }
        Reading refused = refuse(numeral, leaf, currency);
        return refused == null ? ranged(numeral, leaf) : refused;
    }

    private static @Nullable Reading refuse(Numeral numeral, Shape.Leaf leaf, String currency) {
        return switch (leaf.type()) {
            case COUNT -> first(unit(numeral, leaf.unit()), written(numeral, 0, "a whole number"));
            case MONEY -> first(unit(numeral, currency), written(numeral, 2, "money with at most two decimals"));
            case DURATION -> first(duration(numeral), written(numeral, Integer.MAX_VALUE, "a duration"));
            default -> unit(numeral, leaf.unit());
        };
    }

    private static @Nullable Reading first(@Nullable Reading one, @Nullable Reading other) {
        return one == null ? other : one;
    }

    private static @Nullable Reading unit(Numeral numeral, String unit) {
        if (numeral.unit().isEmpty() || numeral.unit().equals(unit)) {
            return null;
        }
        return Reading.problem(
                ValueFault.UNKNOWN_UNIT,
                unit.isEmpty() ? "takes no unit" : "its unit is " + unit,
                "write the number alone" + (unit.isEmpty() ? "" : ", or followed by " + unit));
    }

    private static @Nullable Reading duration(Numeral numeral) {
        if (numeral.unit().isEmpty()) {
            return Reading.problem(
                    ValueFault.MISSING_UNIT, "a duration needs its unit", "write weeks, months or years after it");
        }
        return DURATIONS.containsKey(numeral.unit())
                ? null
                : Reading.problem(
                        ValueFault.UNKNOWN_UNIT,
                        "durations are in weeks, months or years",
                        "write for example 5 years");
    }

    private static @Nullable Reading written(Numeral numeral, int decimals, String what) {
        if (numeral.exponent()) {
            return Reading.problem(ValueFault.NOT_A_NUMBER, "must be " + what + " written out", "write all its digits");
        }
        return numeral.fits(decimals)
                ? null
                : Reading.problem(ValueFault.TOO_MANY_DECIMALS, "must be " + what, "check the position of the dot");
    }

    private static Reading ranged(Numeral numeral, Shape.Leaf leaf) {
        double magnitude = magnitude(numeral, leaf);
        if (!(magnitude >= leaf.min() && magnitude <= leaf.max()) || !Double.isFinite(magnitude)) {
            return Ranges.outside(numeral, leaf);
        }
        return switch (leaf.type()) {
            case COUNT ->
                numeral.amount().abs().compareTo(LARGEST) > 0
                        ? Ranges.outside(numeral, leaf.within(-LARGEST.doubleValue(), LARGEST.doubleValue()))
                        : Reading.of(numeral.amount().longValue());
            case MONEY -> Reading.of(Money.of(magnitude));
            case DURATION -> duration(magnitude);
            default -> Reading.of(magnitude + 0.0);
        };
    }

    private static Reading duration(double weeks) {
        return weeks >= 0
                ? Reading.of(Weeks.of(weeks + 0.0))
                : Reading.problem(ValueFault.OUT_OF_RANGE, "must not be negative", "write a duration of zero or more");
    }

    private static double magnitude(Numeral numeral, Shape.Leaf leaf) {
        String unit = DURATIONS.getOrDefault(numeral.unit(), "");
        return leaf.type() != ValueType.DURATION
                ? numeral.amount().doubleValue()
                : switch (unit) {
                    case "years" -> numeral.amount().multiply(PER_YEAR).doubleValue();
                    case "months" -> numeral.amount().multiply(PER_YEAR).doubleValue() / MONTHS;
                    default -> numeral.amount().doubleValue();
                };
    }

    /** A value as it would stand in a file: what reading it gives the same value again. */
    static String text(Object value) {
        if (value instanceof Money money) {
            return Numerals.fileText(money.units());
        }
        if (value instanceof Weeks weeks) {
            double years = weeks.value() / Weeks.PER_YEAR;
            boolean whole = years >= 1 && years == StrictMath.rint(years);
            return Numerals.fileText(whole ? years : weeks.value()) + (whole ? " years" : " weeks");
        }
        return value instanceof Number number ? Numerals.fileText(number.doubleValue()) : String.valueOf(value);
    }
}

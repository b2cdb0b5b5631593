package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A numeric factor with a range, for designs that sample it.
 *
 * @param name the path it sets
 * @param min the smallest value, inclusive
 * @param max the largest value, inclusive; above {@code min}
 * @param scale linear, or logarithmic with {@code min} above zero
 * @param whole whether only whole numbers are meant; both ends must then be whole
 */
public record RangeFactor(String name, double min, double max, Scale scale, boolean whole) implements Factor {
    private static final double LARGEST_WHOLE = 1L << 53;

    /** Checks the range. */
    public RangeFactor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a factor must have a name");
        }
        if (!(Double.isFinite(min) && Double.isFinite(max) && min < max)) {
            throw new IllegalArgumentException(
                    "factor " + name + " ranges from " + min + " to " + max + "; min must lie below max, both finite");
        }
        if (scale == Scale.LOGARITHMIC && !(min > 0)) {
            throw new IllegalArgumentException(
                    "factor " + name + " has a logarithmic scale, so min (" + min + ") must be above zero");
        }
        if (whole && !(isWhole(min) && isWhole(max))) {
            throw new IllegalArgumentException("factor " + name + " takes whole numbers, so min (" + min + ") and max ("
                    + max + ") must be whole");
        }
    }

    /** A factor that takes any real number of [min, max] on a linear scale. */
    public static RangeFactor linear(String name, double min, double max) {
        return new RangeFactor(name, min, max, Scale.LINEAR, false);
    }

    /** A factor that takes any real number of [min, max] on a logarithmic scale. */
    public static RangeFactor logarithmic(String name, double min, double max) {
        return new RangeFactor(name, min, max, Scale.LOGARITHMIC, false);
    }

    /** A factor that takes the whole numbers from min to max, each equally likely. */
    public static RangeFactor whole(String name, long min, long max) {
        return new RangeFactor(name, min, max, Scale.LINEAR, true);
    }

    /**
     * The evenly spaced levels {@code from ... to} of this range as a factor of its own.
     *
     * @param steps number of levels, at least 2
     * @throws IllegalArgumentException if the levels of a whole-numbered factor are not whole
     */
    public LevelFactor steps(int steps) {
        if (steps < 2) {
            throw new IllegalArgumentException("factor " + name + ": steps (" + steps + ") must be 2 or more");
        }
        List<FactorValue> levels = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double level = level(i, steps - 1);
            if (whole && !isWhole(level)) {
                throw new IllegalArgumentException("factor " + name + " takes whole numbers, but level " + (i + 1)
                        + " of " + steps + " is " + level + "; choose other steps");
            }
            levels.add(FactorValue.of(level));
        }
        return new LevelFactor(name, levels);
    }

    /**
     * lo + u (hi - lo); for whole numbers the floor of lo + u (hi - lo + 1), at most hi; logarithmic scales likewise on
     * logarithms. Rounding never leads out of the range.
     */
    @Override
    public FactorValue at(double unit) {
        UnitInterval.check(unit);
        if (whole) {
            return FactorValue.of(Math.min(max, Math.floor(scale.between(min, max + 1, unit))));
        }
        return FactorValue.of(scale.between(min, max, unit));
    }

    @Override
    public List<FactorValue> levels() {
        throw new IllegalArgumentException("factor " + name + " is a range, but this design needs levels; "
                + "list them, or give from, to and steps");
    }

    @Override
    public FactorValue low() {
        return FactorValue.of(min);
    }

    @Override
    public FactorValue high() {
        return FactorValue.of(max);
    }

    @Override
    public FactorValue centre() {
        double centre = scale.between(min, max, 0.5);
        if (whole && !isWhole(centre)) {
            throw new IllegalArgumentException("factor " + name + " takes whole numbers, and there is none half-way"
                    + " between " + low() + " and " + high() + "; choose another range");
        }
        return FactorValue.of(centre);
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Optional<FactorValue> find(String text) {
        return PlainNumber.parse(text)
                .filter(value -> value >= min && value <= max && (!whole || isWhole(value)))
                .map(FactorValue::of);
    }

    @Override
    public String expectation() {
        return (whole ? "a whole number from " : "a number from ") + low() + " to " + high();
    }

    private double level(int index, int last) {
        if (index == last) {
            return max;
        }
        return scale == Scale.LINEAR
                ? (min * (last - index) + max * index) / last
                : scale.between(min, max, index / (double) last);
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
    }
}

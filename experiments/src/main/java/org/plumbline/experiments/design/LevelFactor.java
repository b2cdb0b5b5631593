package org.plumbline.experiments.design;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A factor with listed levels, all numbers or all names.
 *
 * @param name the path or choice it sets
 * @param levels at least one, all different, in the order declared
 */
public record LevelFactor(String name, List<FactorValue> levels) implements Factor {
    /** Checks the levels. */
    public LevelFactor {
        levels = List.copyOf(levels);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a factor must have a name");
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("factor " + name + " has no levels; list at least one");
        }
        if (new HashSet<>(levels).size() < levels.size()) {
            throw new IllegalArgumentException("factor " + name + " lists a level twice: " + levels);
        }
        if (levels.stream().map(Object::getClass).distinct().count() > 1) {
            throw new IllegalArgumentException("factor " + name + " mixes numbers and names: " + levels);
        }
    }

    /** A factor with these numbers as levels. */
    public static LevelFactor numeric(String name, double... levels) {
        return new LevelFactor(
                name, Arrays.stream(levels).mapToObj(FactorValue::of).toList());
    }

    /** A factor with these names as levels. */
    public static LevelFactor named(String name, String... levels) {
        return new LevelFactor(name, Arrays.stream(levels).map(FactorValue::of).toList());
    }

    /** The level whose interval holds {@code unit} when [0, 1] is cut into as many equal intervals as there are levels. */
    @Override
    public FactorValue at(double unit) {
        UnitInterval.check(unit);
        return levels.get(Math.min((int) (unit * levels.size()), levels.size() - 1));
    }

    @Override
    public FactorValue low() {
        return pair().get(0);
    }

    @Override
    public FactorValue high() {
        return pair().get(1);
    }

    @Override
    public FactorValue centre() {
        if (low() instanceof FactorValue.Named) {
            throw new IllegalArgumentException(
                    "factor " + name + " has names as levels, so it has no centre; leave the centre points out");
        }
        return FactorValue.of((low().number() + high().number()) / 2);
    }

    @Override
    public boolean ordered() {
        return levels.size() <= 2 || levels.get(0) instanceof FactorValue.Numeric;
    }

    @Override
    public Optional<FactorValue> find(String text) {
        Optional<FactorValue> number = PlainNumber.parse(text).map(FactorValue::of);
        String stripped = text.strip();
        return levels.stream()
                .filter(level -> level instanceof FactorValue.Named named
                        ? named.value().equals(stripped)
                        : number.filter(level::equals).isPresent())
                .findFirst();
    }

    @Override
    public String expectation() {
        return levels.stream().map(FactorValue::toString).collect(Collectors.joining(", ", "one of ", ""));
    }

    private List<FactorValue> pair() {
        if (levels.size() != 2) {
            throw new IllegalArgumentException("factor " + name + " has " + levels.size()
                    + " levels, but a two-level design needs exactly two: " + levels);
        }
        return levels;
    }
}

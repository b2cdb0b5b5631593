package org.plumbline.experiments.design;

import java.util.List;
import java.util.Optional;

/** What an experiment varies: a parameter by its path, or a choice such as the strategy. */
public sealed interface Factor permits LevelFactor, RangeFactor {
    /** The path or choice it sets, such as {@code market.turbulence} or {@code strategy}; unique within a design. */
    String name();

    /**
     * The value at a coordinate of the unit interval.
     *
     * @param unit in [0, 1]
     */
    FactorValue at(double unit);

    /**
     * All its levels, in the order declared.
     *
     * @throws IllegalArgumentException if it is a range, which has none
     */
    List<FactorValue> levels();

    /**
     * The lower value of a two-level design.
     *
     * @throws IllegalArgumentException if it does not have exactly two levels
     */
    FactorValue low();

    /**
     * The upper value of a two-level design.
     *
     * @throws IllegalArgumentException if it does not have exactly two levels
     */
    FactorValue high();

    /**
     * The value half-way between {@link #low} and {@link #high}, on its own scale.
     *
     * @throws IllegalArgumentException if there is none: named levels, or no whole number half-way
     */
    FactorValue centre();

    /** Whether its values have an order, so that a step up has a meaning: numbers, or no more than two names. */
    boolean ordered();

    /** The value that a text stands for, empty if this factor does not take it. */
    Optional<FactorValue> find(String text);

    /** What {@link #find} accepts, in words that follow "must be". */
    String expectation();
}

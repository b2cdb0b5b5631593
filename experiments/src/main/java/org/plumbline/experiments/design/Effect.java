package org.plumbline.experiments.design;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A main effect or an interaction of two-level factors, as the set of its factors: bit j stands for factor j, whose
 * letter is A for the first. Multiplying effects adds these sets modulo 2.
 *
 * @param factors the bits, zero for the mean
 */
public record Effect(int factors) implements Comparable<Effect> {
    private static final Comparator<Effect> BY_ORDER_THEN_LETTERS =
            Comparator.comparingInt(Effect::order).thenComparing(Effect::letters);

    /** Checks the bits. */
    public Effect {
        if (factors < 0) {
            throw new IllegalArgumentException("the factors of an effect (" + factors + ") must be a set of bits");
        }
    }

    /** The effect written as letters, such as {@code ABD}. */
    public static Effect of(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                throw new IllegalArgumentException("effect '" + letters + "' must be letters from A to Z");
            }
            bits ^= 1 << (letter - 'A');
        }
        return new Effect(bits);
    }

    /** The main effect of a factor, counted from 0. */
    public static Effect main(int factor) {
        return new Effect(1 << factor);
    }

    /** The product of two effects: what appears in exactly one of them. */
    public Effect times(Effect other) {
        return new Effect(factors ^ other.factors);
    }

    /** How many factors take part: 1 for a main effect. */
    public int order() {
        return Integer.bitCount(factors);
    }

    /** Whether a factor, counted from 0, takes part. */
    public boolean involves(int factor) {
        return (factors >> factor & 1) == 1;
    }

    /** The sign, +1 or -1, of this effect's contrast at a point whose high factors are the given bits. */
    public int sign(int high) {
        return Integer.bitCount(factors & ~high) % 2 == 0 ? 1 : -1;
    }

    /** Its letters in alphabetical order; {@code I} for the mean. */
    public String letters() {
        return factors == 0
                ? "I"
                : IntStream.range(0, 31)
                        .filter(this::involves)
                        .mapToObj(j -> String.valueOf((char) ('A' + j)))
                        .collect(Collectors.joining());
    }

    @Override
    public int compareTo(Effect other) {
        return BY_ORDER_THEN_LETTERS.compare(this, other);
    }
}

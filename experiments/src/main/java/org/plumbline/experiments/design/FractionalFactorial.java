package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A regular two-level fractional factorial 2^(k-p) (Box, Hunter and Hunter 2005). The first k - p factors form a full
 * factorial in standard order; each further factor equals a product of them, its generator.
 *
 * @param factors k, 3 to 26
 * @param generators p products of the first k - p letters, for the factors from number k - p on
 */
public record FractionalFactorial(int factors, List<Effect> generators) {
    private static final Map<String, List<String>> CATALOGUE = Map.of(
            "3-1", List.of("AB"),
            "4-1", List.of("ABC"),
            "5-1", List.of("ABCD"),
            "5-2", List.of("AB", "AC"),
            "6-2", List.of("ABC", "BCD"),
            "7-3", List.of("ABC", "BCD", "ACD"),
            "7-4", List.of("AB", "AC", "BC", "ABC"),
            "8-4", List.of("BCD", "ACD", "ABC", "ABD"),
            "8-2", List.of("ABCD", "ABEF"));

    /** Checks that generators use base factors only and that no factor is lost in another. */
    public FractionalFactorial {
        generators = List.copyOf(generators);
        int base = factors - generators.size();
        if (factors < 3 || factors > 26 || generators.isEmpty() || base < 1) {
            throw new IllegalArgumentException("2^(" + factors + "-" + generators.size()
                    + ") must have 3 to 26 factors and 1 to k - 1 generators");
        }
        for (Effect generator : generators) {
            if (generator.factors() >> base != 0 || generator.order() < 2) {
                throw new IllegalArgumentException("generator " + generator.letters() + " must be a product of two or"
                        + " more of the first " + base + " factors");
            }
        }
        if (generators.stream().distinct().count() < generators.size()) {
            throw new IllegalArgumentException("two factors have the same generator");
        }
    }

    /**
     * The catalogued fraction for k factors and p generators.
     *
     * @throws IllegalArgumentException naming the catalogue, if it holds none
     */
    public static FractionalFactorial of(int factors, int generators) {
        List<String> words = Optional.ofNullable(CATALOGUE.get(factors + "-" + generators))
                .orElseThrow(() -> new IllegalArgumentException("there is no fractional design of "
                        + (factors == 1 ? "1 factor" : factors + " factors") + " with generators: " + generators
                        + "; there are, as factors-generators, "
                        + CATALOGUE.keySet().stream().sorted().collect(Collectors.joining(", "))));
        return new FractionalFactorial(factors, words.stream().map(Effect::of).toList());
    }

    /** Number of points without centre points: 2^(k-p). */
    public int size() {
        return 1 << base();
    }

    /** The words of the defining relation, all products of the generators with their factors, shortest first. */
    public SortedSet<Effect> words() {
        SortedSet<Effect> words = new TreeSet<>();
        for (int choice = 1; choice < 1 << generators.size(); choice++) {
            Effect word = new Effect(0);
            for (int g = 0; g < generators.size(); g++) {
                if ((choice >> g & 1) == 1) {
                    word = word.times(generators.get(g)).times(Effect.main(base() + g));
                }
            }
            words.add(word);
        }
        return words;
    }

    /** The resolution: the length of the shortest word. 3: main effects are mixed up with interactions of two. */
    public int resolution() {
        return words().first().order();
    }

    /**
     * The alias table: each row holds the effects that this fraction cannot tell apart, the simplest first.
     *
     * @param order effects of more factors than this are left out
     */
    public List<SortedSet<Effect>> aliases(int order) {
        SortedSet<Effect> words = words();
        SortedSet<Effect> seen = new TreeSet<>();
        List<SortedSet<Effect>> table = new ArrayList<>();
        for (Effect effect : effectsUpTo(order)) {
            if (!words.contains(effect) && seen.add(effect)) {
                SortedSet<Effect> row = words.stream()
                        .map(effect::times)
                        .filter(alias -> alias.order() <= order)
                        .collect(Collectors.toCollection(TreeSet::new));
                row.add(effect);
                seen.addAll(row);
                table.add(row);
            }
        }
        return table;
    }

    /** Which factors are high at a point, counted from 0: bit j stands for factor j. */
    public int high(int point) {
        int high = point;
        for (int g = 0; g < generators.size(); g++) {
            if (generators.get(g).sign(point) > 0) {
                high |= 1 << (base() + g);
            }
        }
        return high;
    }

    /**
     * The design in standard order, followed by centre points.
     *
     * @param varied k factors with two levels or a range, which gives its ends
     * @param centrePoints how many, zero or more; they need numeric factors
     */
    public Design design(List<? extends Factor> varied, int centrePoints) {
        if (varied.size() != factors || centrePoints < 0) {
            throw new IllegalArgumentException("the plan is for " + factors + " factors and zero or more centre points,"
                    + " not " + varied.size() + " and " + centrePoints);
        }
        List<List<FactorValue>> rows = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            int high = high(i);
            rows.add(IntStream.range(0, factors)
                    .mapToObj(j -> (high >> j & 1) == 1
                            ? varied.get(j).high()
                            : varied.get(j).low())
                    .toList());
        }
        for (int c = 0; c < centrePoints; c++) {
            rows.add(varied.stream().map(Factor::centre).toList());
        }
        return Design.of(varied, rows);
    }

    private int base() {
        return factors - generators.size();
    }

    private SortedSet<Effect> effectsUpTo(int order) {
        return IntStream.range(1, 1 << factors)
                .mapToObj(Effect::new)
                .filter(effect -> effect.order() <= order)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

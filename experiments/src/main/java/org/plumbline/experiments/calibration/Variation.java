package org.plumbline.experiments.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something about the background population that has nothing to do with what is fitted, changed to see which patterns move.
 *
 * @param name what is different
 * @param settings values that differ, by path
 * @param otherSeed whether the markets are others
 */
public record Variation(String name, Map<String, String> settings, boolean otherSeed) {
    /** Copies the settings. */
    public Variation {
        settings = Map.copyOf(settings);
    }

    /** The population as it is, then its variations. */
    public static List<Variation> all() {
        return List.of(
                new Variation("as it is", Map.of(), false),
                new Variation("other seed", Map.of(), true),
                new Variation("twice the firms", Map.of("background.rivals", "49"), false),
                new Variation("half the customers", Map.of("market.simulatedCustomers", "15"), false),
                new Variation("denser network", Map.of("market.neighbours", "10"), false),
                new Variation("more rugged designs", Map.of("innovation.designLinks", "6"), false));
    }

    /**
     * The background population under this variation.
     *
     * @param markets how many
     * @param years how long each
     * @param usual settings that hold for all variations
     * @throws org.plumbline.scenarios.fault.ScenarioFaults if a setting is wrong
     */
    public BackgroundPopulation population(int markets, int years, Map<String, String> usual) {
        Map<String, String> together = new LinkedHashMap<>(usual);
        together.putAll(settings);
        return new BackgroundPopulation(markets, years, together);
    }

    /** The seed of its markets, where that of the population as it is is this one. */
    public long seed(long usual) {
        return otherSeed ? usual + 1000 : usual;
    }

    /** Whether two values of a pattern differ by more than chance lets two values differ in 95 of 100 cases. */
    public static boolean moved(PatternRow usual, PatternRow varied) {
        if (usual.estimate().isEmpty() || varied.estimate().isEmpty()) {
            return usual.estimate().isPresent() != varied.estimate().isPresent();
        }
        double one = usual.error().orElse(0);
        double other = varied.error().orElse(0);
        double differ = varied.estimate().getAsDouble() - usual.estimate().getAsDouble();
        return StrictMath.abs(differ) > 1.96 * StrictMath.sqrt(one * one + other * other);
    }
}

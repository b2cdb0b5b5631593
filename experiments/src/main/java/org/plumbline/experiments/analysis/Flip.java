package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A change of sign of a mean difference between neighbouring levels of a factor.
 *
 * @param factor the factor
 * @param before the level before
 * @param after the level after
 * @param crossing where the straight line between them crosses zero; empty for names
 */
record Flip(String factor, FactorLevel before, FactorLevel after, OptionalDouble crossing) {
    /** Whether the intervals on both sides exclude zero. */
    boolean clear() {
        return before.difference().excludes(0) && after.difference().excludes(0);
    }

    /** All flips of a pair, factor by factor. */
    static List<Flip> along(Study study, List<PointContrast> contrasts) {
        List<Flip> flips = new ArrayList<>();
        for (int j = 0; j < study.factors().size(); j++) {
            List<FactorLevel> levels = FactorLevel.of(study, contrasts, j);
            for (int i = 1; i < levels.size(); i++) {
                FactorLevel before = levels.get(i - 1);
                FactorLevel after = levels.get(i);
                if (mean(before) * mean(after) < 0) {
                    OptionalDouble crossing = FactorLevel.isNumeric(study, j)
                            ? OptionalDouble.of(between(before, after))
                            : OptionalDouble.empty();
                    flips.add(new Flip(study.factorNames().get(j), before, after, crossing));
                }
            }
        }
        return flips;
    }

    private static double between(FactorLevel before, FactorLevel after) {
        double low = Double.parseDouble(before.level());
        double high = Double.parseDouble(after.level());
        return low + mean(before) / (mean(before) - mean(after)) * (high - low);
    }

    private static double mean(FactorLevel level) {
        return level.difference().mean().orElse(0);
    }
}

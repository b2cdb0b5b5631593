package org.plumbline.experiments.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A change of sign of a mean difference between levels of a factor, with nothing but zeros between them.
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
            flips.addAll(along(
                    study.factorNames().get(j), FactorLevel.of(study, contrasts, j), FactorLevel.isNumeric(study, j)));
        }
        return flips;
    }

    /** The flips along the levels of one factor; levels without a difference are passed over. */
    static List<Flip> along(String factor, List<FactorLevel> levels, boolean numeric) {
        List<FactorLevel> sided =
                levels.stream().filter(level -> mean(level) != 0).toList();
        List<Flip> flips = new ArrayList<>();
        for (int i = 1; i < sided.size(); i++) {
            FactorLevel before = sided.get(i - 1);
            FactorLevel after = sided.get(i);
            if (mean(before) > 0 != mean(after) > 0) {
                OptionalDouble crossing = numeric ? OptionalDouble.of(between(before, after)) : OptionalDouble.empty();
                flips.add(new Flip(factor, before, after, crossing));
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

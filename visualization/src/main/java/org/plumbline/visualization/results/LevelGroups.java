package org.plumbline.visualization.results;

import java.util.List;

/**
 * Where the levels of a factor of numbers stand on an axis: each for itself, or, where a sampled design has more than can
 * be seen apart, in groups of equal width that stand at their middle.
 *
 * @param from the lowest level
 * @param width width of a group; 0 where levels are not grouped
 * @param groups how many groups; 0 where levels are not grouped
 */
record LevelGroups(double from, double width, int groups) {
    private static final int MOST_LEVELS = 12;

    /** The groups of these different levels, of which there is at least one. */
    static LevelGroups of(List<Double> levels, int groups) {
        double from = levels.stream().mapToDouble(level -> level).min().orElse(0);
        double to = levels.stream().mapToDouble(level -> level).max().orElse(0);
        return levels.size() <= MOST_LEVELS
                ? new LevelGroups(from, 0, 0)
                : new LevelGroups(from, (to - from) / groups, groups);
    }

    boolean isGrouped() {
        return groups > 0;
    }

    /** Where a level stands. */
    double at(double level) {
        if (!isGrouped()) {
            return level;
        }
        int group = (int) Math.min((level - from) / width, groups - 1.0);
        return from + (group + 0.5) * width;
    }
}

package org.plumbline.visualization.catalog;

import java.util.Map;

/**
 * What every chart of a scenario has to know of it.
 *
 * @param weeks horizon in weeks, above 0
 * @param currency its three letters
 * @param labels names of strategies for people, by name; a strategy without one goes by its name
 */
public record Setting(int weeks, String currency, Map<String, String> labels) {
    private static final int WEEKS_A_YEAR = 52;

    /** Checks the horizon. */
    public Setting {
        labels = Map.copyOf(labels);
        if (weeks <= 0) {
            throw new IllegalArgumentException("the horizon (" + weeks + " weeks) must be above 0");
        }
    }

    /** The name of a strategy for people. */
    public String label(String strategy) {
        return labels.getOrDefault(strategy, strategy);
    }

    /** The horizon in words. */
    public String horizon() {
        return duration(weeks);
    }

    /** Whether time is better told in years. */
    public boolean inYears() {
        return weeks >= 2 * WEEKS_A_YEAR;
    }

    /** A week on the axis of time. */
    public double time(double week) {
        return inYears() ? week / WEEKS_A_YEAR : week;
    }

    /** The label of the axis of time. */
    public String timeLabel() {
        return inYears() ? "years from the start" : "weeks from the start";
    }

    private static String duration(int weeks) {
        if (weeks % WEEKS_A_YEAR != 0) {
            return weeks == 1 ? "1 week" : weeks + " weeks";
        }
        int years = weeks / WEEKS_A_YEAR;
        return years == 1 ? "1 year" : years + " years";
    }
}

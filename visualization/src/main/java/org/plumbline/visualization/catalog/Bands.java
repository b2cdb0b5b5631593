package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.visualization.table.Quantiles;
import org.plumbline.visualization.table.Trajectory;

/**
 * Quantiles of many futures, week by week; a firm that closed stays at its last value.
 *
 * @param byWeek quantiles at the end of week 1, 2, ...
 */
record Bands(List<Quantiles> byWeek) {
    static Bands of(List<Trajectory> futures, int weeks) {
        List<Quantiles> byWeek = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            int now = week;
            byWeek.add(
                    Quantiles.of(futures.stream().map(future -> future.at(now)).toList()));
        }
        return new Bands(List.copyOf(byWeek));
    }

    int weeks() {
        return byWeek.size();
    }

    /** The lower edge of the band that holds this share of the futures. */
    double lower(int week, double share) {
        return byWeek.get(week - 1).at((1 - share) / 2);
    }

    /** The upper edge of the band that holds this share of the futures. */
    double upper(int week, double share) {
        return byWeek.get(week - 1).at((1 + share) / 2);
    }

    double lowerAtEnd(double share) {
        return lower(weeks(), share);
    }

    double upperAtEnd(double share) {
        return upper(weeks(), share);
    }
}

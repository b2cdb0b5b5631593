package org.plumbline.visualization.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.visualization.table.Trajectories;
import org.plumbline.visualization.table.Trajectory;

/** The futures of one strategy with their bands. */
record StrategyFan(String strategy, List<Trajectory> futures, Bands bands) {
    private static final int FOLLOWED = 10;

    static StrategyFan of(String strategy, Trajectories series) {
        List<Trajectory> futures = series.of(strategy);
        return new StrategyFan(strategy, futures, Bands.of(futures, series.weeks()));
    }

    /** The futures drawn as lines: the first ten, whatever they hold. */
    Stream<Trajectory> followed() {
        return futures.stream().limit(FOLLOWED);
    }
}

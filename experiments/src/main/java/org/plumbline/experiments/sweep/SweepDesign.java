package org.plumbline.experiments.sweep;

import java.util.List;
import java.util.Optional;
import org.plumbline.experiments.design.Design;
import org.plumbline.experiments.results.table.Column;

/**
 * The points of a sweep and the strategies that run at them. A strategy is no column of the design: strategies are run on
 * the same futures at each point, so that they can be compared there.
 *
 * @param columns the factors other than the strategy, as columns of the tables; may be empty
 * @param points the points, numbered from 1
 * @param strategies all strategies in the order of the tables; a single empty name stands for the firm as described
 * @param varied what the columns vary, point by point; empty if there are no columns
 */
public record SweepDesign(
        List<Column> columns, List<SweepPoint> points, List<String> strategies, Optional<Design> varied) {
    /** Copies the lists. */
    public SweepDesign {
        columns = List.copyOf(columns);
        points = List.copyOf(points);
        strategies = List.copyOf(strategies);
    }

    /** How many pairs of point and strategy are run. */
    public long cells() {
        return points.stream().mapToLong(point -> point.strategies().size()).sum();
    }
}

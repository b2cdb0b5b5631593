package org.plumbline.visualization.catalog;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.plumbline.visualization.chart.Position;

/**
 * The part of a plane that a map shows.
 *
 * @param left least x
 * @param right most x
 * @param bottom least y
 * @param top most y
 */
record View(double left, double right, double bottom, double top) {
    private static final double MARGIN = 0.08;
    /** Smaller parts than this would magnify what is hardly apart. */
    private static final double LEAST = 1;

    /** The part that holds all places, at least one, with a margin. */
    static View around(List<Position> places) {
        Range across = Range.of(places, Position::x);
        Range up = Range.of(places, Position::y);
        double margin = MARGIN * Math.max(across.length(), up.length());
        return new View(across.from - margin, across.to + margin, up.from - margin, up.to + margin);
    }

    /** Whether a box lies in this part. */
    boolean holds(View box) {
        return left <= box.left && box.right <= right && bottom <= box.bottom && box.top <= top;
    }

    boolean holds(Position place) {
        return left <= place.x() && place.x() <= right && bottom <= place.y() && place.y() <= top;
    }

    boolean meets(View other) {
        return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }

    List<Position> corners() {
        return List.of(
                new Position(left, bottom),
                new Position(right, bottom),
                new Position(right, top),
                new Position(left, top));
    }

    double height() {
        return top - bottom;
    }

    double width() {
        return right - left;
    }

    private record Range(double from, double to) {
        static Range of(List<Position> places, ToDoubleFunction<Position> coordinate) {
            double least = places.stream().mapToDouble(coordinate).min().orElseThrow();
            double most = places.stream().mapToDouble(coordinate).max().orElseThrow();
            double lacking = Math.max(LEAST - (most - least), 0) / 2;
            return new Range(least - lacking, most + lacking);
        }

        double length() {
            return to - from;
        }
    }
}

package org.plumbline.visualization.catalog;

import java.util.List;
import org.plumbline.visualization.chart.Position;

/**
 * The market plane at one moment of one future.
 *
 * @param week when
 * @param axes what the two axes mean
 * @param segments groups of customers
 * @param vision where the firm says it is going
 * @param beliefs where its people believe customers are
 * @param offerings what it sells
 * @param rivals what others sell
 */
public record MarketMoment(
        int week,
        Axes axes,
        List<Segment> segments,
        Position vision,
        List<Position> beliefs,
        List<Position> offerings,
        List<Position> rivals) {
    /** Copies the lists. */
    public MarketMoment {
        segments = List.copyOf(segments);
        beliefs = List.copyOf(beliefs);
        offerings = List.copyOf(offerings);
        rivals = List.copyOf(rivals);
    }

    /**
     * What the axes mean.
     *
     * @param left at the left
     * @param right at the right
     * @param bottom below
     * @param top above
     */
    public record Axes(String left, String right, String bottom, String top) {
        /** All four, in this order. */
        public List<String> ends() {
            return List.of(left, right, bottom, top);
        }
    }

    /**
     * A group of customers.
     *
     * @param label its name for people
     * @param share its share of the customers, from 0 to 1
     * @param spread standard deviation of tastes in map units, above 0
     * @param trail where its centre was, the last place being where it is; at least one
     */
    public record Segment(String label, double share, double spread, List<Position> trail) {
        /** Checks the numbers. */
        public Segment {
            trail = List.copyOf(trail);
            if (trail.isEmpty() || !(spread > 0 && share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("segment " + label + " needs a place, a share in [0, 1] (" + share
                        + ") and a spread above 0 (" + spread + ")");
            }
        }

        /** Where it is. */
        Position centre() {
            return trail.get(trail.size() - 1);
        }
    }
}

package org.plumbline.visualization.report;

import java.util.List;
import org.plumbline.visualization.chart.Position;

/**
 * One future under each strategy, to be played week by week.
 *
 * @param future its number
 * @param axes what the ends of the map's two axes mean: left, right, below, above
 * @param courses the future under each strategy
 */
public record Replay(long future, List<String> axes, List<Course> courses) {
    /** Copies the lists. */
    public Replay {
        axes = List.copyOf(axes);
        courses = List.copyOf(courses);
        if (axes.size() != 4) {
            throw new IllegalArgumentException("a map has four ends of axes, but these are given: " + axes);
        }
    }

    /** The last week of the longest course. */
    int weeks() {
        return courses.stream().mapToInt(Course::weeks).max().orElse(0);
    }

    /**
     * The future under one strategy.
     *
     * @param label its name for people
     * @param weeks weeks that the firm lived
     * @param segments groups of customers
     * @param vision where the firm says it is going
     * @param beliefs where each of its people believes customers are
     * @param own what it sells
     * @param rivals what others sell
     * @param steps the steps of its ideas in order
     */
    public record Course(
            String label,
            int weeks,
            List<Segment> segments,
            Track vision,
            List<Track> beliefs,
            List<Span> own,
            List<Span> rivals,
            List<Step> steps) {
        /** Copies the lists. */
        public Course {
            segments = List.copyOf(segments);
            beliefs = List.copyOf(beliefs);
            own = List.copyOf(own);
            rivals = List.copyOf(rivals);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A group of customers.
     *
     * @param label its name for people
     * @param share its share of customers
     * @param spread standard deviation of tastes, map units
     * @param track where its centre is
     */
    public record Segment(String label, double share, double spread, Track track) {}

    /**
     * Places week by week.
     *
     * @param from the week of the first place
     * @param places one a week without gap
     */
    public record Track(int from, List<Position> places) {
        /** Copies the places. */
        public Track {
            places = List.copyOf(places);
        }
    }

    /**
     * Something at one place for a while.
     *
     * @param from first week
     * @param to last week
     * @param place where
     */
    public record Span(int from, int to, Position place) {}

    /**
     * A step of an idea.
     *
     * @param idea its number
     * @param at weeks since the start
     * @param stage the stage it is in from then on, by the outcome that counts it; {@code lost} for ended
     * @param reason why it was lost, else empty
     */
    public record Step(int idea, double at, String stage, String reason) {}
}

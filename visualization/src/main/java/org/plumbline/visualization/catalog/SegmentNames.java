package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.visualization.catalog.MarketMoment.Segment;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;

/** The names of segments on the map, each beside its disc where it hides least. */
final class SegmentNames {
    private static final int DIRECTIONS = 16;
    private static final double DISC = 1.5;
    private static final double CHARACTER = 0.04;
    private static final double HEIGHT = 0.1;
    private static final double OTHER_NAME = 1000;

    private final MarketMoment moment;
    private final double reach;
    private final List<Position> points;
    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double bottom, double right, double top) {
        boolean holds(Position point) {
            return left <= point.x() && point.x() <= right && bottom <= point.y() && point.y() <= top;
        }

        boolean meets(Box other) {
            return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
        }
    }

    SegmentNames(MarketMoment moment, double reach) {
        this.moment = moment;
        this.reach = reach;
        this.points = Stream.of(
                        moment.rivals().stream(),
                        moment.offerings().stream(),
                        moment.beliefs().stream(),
                        Stream.of(moment.vision()),
                        moment.segments().stream().flatMap(segment -> segment.trail().stream()))
                .flatMap(all -> all)
                .toList();
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        moment.segments().forEach(segment -> marks.add(name(segment)));
        return marks;
    }

    private Mark name(Segment segment) {
        Position best = segment.centre();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS; i++) {
            Position middle = middle(segment, 2 * StrictMath.PI * (i + DIRECTIONS / 4.0) / DIRECTIONS);
            double hidden = hidden(box(segment, middle));
            if (hidden < least) {
                least = hidden;
                best = middle;
            }
        }
        taken.add(box(segment, best));
        return new Mark.Words(best, segment.label(), Anchor.CENTRE, Size.SMALL, Tone.GREEN);
    }

    /** Where the name has its middle if it stands outside the disc in a direction. */
    private Position middle(Segment segment, double angle) {
        double across = DISC * segment.spread() + half(segment);
        double up = DISC * segment.spread() + HEIGHT * reach / 2;
        return new Position(
                segment.centre().x() + across * StrictMath.cos(angle),
                segment.centre().y() + up * StrictMath.sin(angle));
    }

    private double half(Segment segment) {
        return segment.label().length() * CHARACTER * reach / 2;
    }

    private Box box(Segment segment, Position middle) {
        double half = half(segment);
        double height = HEIGHT * reach / 2;
        return new Box(middle.x() - half, middle.y() - height, middle.x() + half, middle.y() + height);
    }

    /** How much a name there would hide: points, other names, and itself where it leaves the map. */
    private double hidden(Box box) {
        double hidden = points.stream().filter(box::holds).count();
        hidden += OTHER_NAME * taken.stream().filter(box::meets).count();
        boolean outside = box.left() < -reach || box.right() > reach || box.bottom() < -reach || box.top() > reach;
        return outside ? hidden + OTHER_NAME : hidden;
    }
}

package org.plumbline.visualization.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.visualization.catalog.MarketMoment.Segment;
import org.plumbline.visualization.chart.Fill;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;

/** The names of segments on the map, each beside its disc where it hides least. */
final class SegmentNames {
    private static final int DIRECTIONS = 16;
    private static final int RINGS = 6;
    private static final double DISC = 1.5;
    private static final double CHARACTER = 0.022;
    private static final double HEIGHT = 0.055;
    /** How wide the part of a picture is that a map fills, against its height. */
    private static final double ROOM = 1.7;

    /** Longer names end in dots. */
    private static final double LONGEST = 0.46;

    private static final double VEIL = 0.75;
    private static final double OTHER_NAME = 1000;
    /** A name that leaves the map is pushed back, to where another may stand. */
    private static final double OUTSIDE = 10_000;

    private final MarketMoment moment;
    private final View view;
    /** The height of the picture in units of the map. */
    private final double height;

    private final List<Position> points;
    private final List<View> taken = new ArrayList<>();

    SegmentNames(MarketMoment moment, View view) {
        this.moment = moment;
        this.view = view;
        this.height = Math.max(view.height(), view.width() / ROOM);
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
        moment.segments().forEach(segment -> marks.addAll(name(segment)));
        return marks;
    }

    /** The name on a veil, so that it can be read where it covers points; nothing where it would meet others. */
    private List<Mark> name(Segment segment) {
        Position best = segment.centre();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS * RINGS; i++) {
            double angle = 2 * StrictMath.PI * (i % DIRECTIONS + DIRECTIONS / 4.0) / DIRECTIONS;
            Position middle = middle(segment, angle, i / DIRECTIONS);
            double hidden = hidden(box(segment, middle));
            if (hidden < least) {
                least = hidden;
                best = middle;
            }
        }
        if (least >= OTHER_NAME) {
            return List.of();
        }
        View box = box(segment, best);
        taken.add(box);
        return List.of(new Mark.Area(box.corners(), new Fill(Tone.PAPER, VEIL)), words(segment, box, best));
    }

    /** Letters larger than usual grow away from the disc. */
    private static Mark words(Segment segment, View box, Position middle) {
        Position centre = segment.centre();
        Anchor anchor = box.right() < centre.x()
                ? Anchor.MIDDLE_RIGHT
                : box.left() > centre.x() ? Anchor.MIDDLE_LEFT : Anchor.CENTRE;
        double x = switch (anchor) {
            case MIDDLE_RIGHT -> box.right();
            case MIDDLE_LEFT -> box.left();
            default -> middle.x();
        };
        return new Mark.Words(new Position(x, middle.y()), segment.label(), anchor, Size.SMALL, Tone.GREEN, 1);
    }

    /** Where the name has its middle if it stands outside the disc in a direction, so many names away from it. */
    private Position middle(Segment segment, double angle, int ring) {
        double across = DISC * segment.spread() + (1 + ring) * half(segment);
        double up = DISC * segment.spread() + (0.5 + ring) * HEIGHT * height;
        return new Position(
                segment.centre().x() + across * StrictMath.cos(angle),
                segment.centre().y() + up * StrictMath.sin(angle));
    }

    private double half(Segment segment) {
        return Math.min(segment.label().length() * CHARACTER * height, LONGEST * ROOM * height) / 2;
    }

    private View box(Segment segment, Position middle) {
        double half = half(segment);
        double up = HEIGHT * height / 2;
        return new View(middle.x() - half, middle.x() + half, middle.y() - up, middle.y() + up);
    }

    /** How much a name there would hide: points, other names, and itself where it leaves the map. */
    private double hidden(View box) {
        double hidden = points.stream().filter(box::holds).count();
        hidden += OTHER_NAME * taken.stream().filter(box::meets).count();
        return view.holds(box) ? hidden : hidden + OUTSIDE;
    }
}

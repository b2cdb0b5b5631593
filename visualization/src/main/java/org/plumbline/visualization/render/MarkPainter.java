package org.plumbline.visualization.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.MarkVisitor;
import org.plumbline.visualization.chart.Orientation;
import org.plumbline.visualization.chart.Position;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;

/** Draws each kind of mark. */
final class MarkPainter implements MarkVisitor {
    private static final double DOT_FILLING = 0.92;
    /** The rest is left to words. */
    private static final double DOTS_HEIGHT = 0.78;

    private static final double CAP = 0.28;
    /** How much longer than its marker an interval must be to be seen behind it. */
    private static final double SEEN = 0.3;

    private final Graphics2D g2;
    private final Scales scales;
    private final double em;

    MarkPainter(Graphics2D g2, Scales scales, double em) {
        this.g2 = g2;
        this.scales = scales;
        this.em = em;
    }

    @Override
    public void line(Mark.Line line) {
        if (!line.points().isEmpty()) {
            use(line.stroke());
            g2.draw(path(line.points(), line.stepped()));
        }
    }

    @Override
    public void area(Mark.Area area) {
        if (!area.outline().isEmpty()) {
            Path2D path = path(area.outline(), false);
            path.closePath();
            g2.setColor(Palette.colour(area.fill().tone(), area.fill().opacity()));
            g2.fill(path);
        }
    }

    private Path2D path(List<Position> points, boolean stepped) {
        Path2D path = new Path2D.Double();
        Point2D last = scales.at(points.get(0));
        path.moveTo(last.getX(), last.getY());
        for (Position point : points.subList(1, points.size())) {
            Point2D next = scales.at(point);
            if (stepped) {
                path.lineTo(next.getX(), last.getY());
            }
            path.lineTo(next.getX(), next.getY());
            last = next;
        }
        return path;
    }

    @Override
    public void points(Mark.Points points) {
        MarkerShapes shapes = new MarkerShapes(points.marker(), points.size() * em);
        g2.setColor(Palette.colour(points.tone()));
        for (Position point : points.points()) {
            shapes.draw(g2, scales.at(point), em);
        }
    }

    @Override
    public void icons(Mark.Icons icons) {
        double size = Math.abs(scales.x(icons.size()) - scales.x(0));
        MarkerShapes shapes = new MarkerShapes(icons.marker(), size);
        g2.setColor(Palette.colour(icons.tone()));
        for (Position place : icons.places()) {
            shapes.draw(g2, scales.at(place), size);
        }
    }

    @Override
    public void dots(Mark.Dots dots) {
        double column = Math.abs(scales.x(dots.diameter()) - scales.x(0));
        double tallest = dots.dots().stream().mapToDouble(Position::y).max().orElse(0) + 1;
        double rise = Math.min(column, DOTS_HEIGHT * scales.box().height() / tallest);
        double diameter = DOT_FILLING * rise;
        g2.setStroke(Pens.solid(em / 9));
        for (Position dot : dots.dots()) {
            double centre = scales.box().bottom() - (dot.y() + 0.5) * rise - em / 12;
            dot(new Point2D.Double(scales.x(dot.x()), centre), diameter, dots);
        }
    }

    private void dot(Point2D centre, double diameter, Mark.Dots dots) {
        double across = dots.hollow() ? diameter - em / 9 : diameter;
        Ellipse2D circle = new Ellipse2D.Double(centre.getX() - across / 2, centre.getY() - across / 2, across, across);
        Color colour = Palette.colour(dots.tone());
        if (dots.hollow()) {
            g2.setColor(Palette.colour(Tone.PAPER));
            g2.fill(circle);
            g2.setColor(colour);
            g2.draw(circle);
        } else {
            g2.setColor(colour);
            g2.fill(circle);
        }
    }

    @Override
    public void span(Mark.Span span) {
        use(span.stroke());
        draw(span.orientation(), span.from(), span.to(), span.at());
        if (span.capped()) {
            cap(span.orientation(), span.from(), span.at());
            cap(span.orientation(), span.to(), span.at());
        }
    }

    @Override
    public void inlay(Mark.Inlay inlay) {
        double width = new MarkerShapes(inlay.marker(), inlay.size() * em).width();
        double length = scales.x(inlay.to()) - scales.x(inlay.from());
        if (length < width + SEEN * em) {
            Point2D at = scales.at(inlay.at());
            double least = Pens.width(inlay.stroke(), em) / 2;
            double left = Math.max(at.getX() - width / 2, Math.min(scales.x(inlay.from()), at.getX() - least));
            double right = Math.min(at.getX() + width / 2, Math.max(scales.x(inlay.to()), at.getX() + least));
            use(inlay.stroke());
            g2.draw(new Line2D.Double(left, at.getY(), right, at.getY()));
        }
    }

    private void draw(Orientation orientation, double from, double to, double at) {
        if (orientation == Orientation.ACROSS) {
            g2.draw(new Line2D.Double(scales.x(from), scales.y(at), scales.x(to), scales.y(at)));
        } else {
            g2.draw(new Line2D.Double(scales.x(at), scales.y(from), scales.x(at), scales.y(to)));
        }
    }

    private void cap(Orientation orientation, double end, double at) {
        double reach = CAP * em;
        if (orientation == Orientation.ACROSS) {
            double x = scales.x(end);
            g2.draw(new Line2D.Double(x, scales.y(at) - reach, x, scales.y(at) + reach));
        } else {
            double y = scales.y(end);
            g2.draw(new Line2D.Double(scales.x(at) - reach, y, scales.x(at) + reach, y));
        }
    }

    @Override
    public void rule(Mark.Rule rule) {
        Box box = scales.box();
        use(rule.stroke());
        if (rule.orientation() == Orientation.ACROSS && scales.showsY(rule.at())) {
            double y = scales.y(rule.at());
            g2.draw(new Line2D.Double(box.x(), y, box.right(), y));
        } else if (rule.orientation() == Orientation.UP && scales.showsX(rule.at())) {
            double x = scales.x(rule.at());
            g2.draw(new Line2D.Double(x, box.y(), x, box.bottom()));
        }
    }

    @Override
    public void cells(Mark.Cells cells) {
        new CellPainter(g2, scales, em).paint(cells);
    }

    @Override
    public void words(Mark.Words words) {
        new WordPainter(g2, scales, em).paint(words);
    }

    private void use(Stroke stroke) {
        g2.setColor(Palette.colour(stroke.tone(), stroke.opacity()));
        g2.setStroke(Pens.of(stroke, em));
    }
}

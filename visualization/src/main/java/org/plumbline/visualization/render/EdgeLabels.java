package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.visualization.chart.EndLabel;
import org.plumbline.visualization.chart.Look;
import org.plumbline.visualization.chart.Stroke;
import org.plumbline.visualization.chart.Tone;

/** Names at the right edge of a panel, pushed apart where they would overlap, with a thin line to where they belong. */
record EdgeLabels(List<EndLabel> labels, Lettering letters) {
    private static final double LEADER = 1.1;
    private static final double SAMPLE = 3.2;
    private static final int MOST_LINES = 4;
    private static final double APART = 0.3;

    /** The margin they take, at most the widest allowed. */
    double width(double widest) {
        if (labels.isEmpty()) {
            return 0;
        }
        double text = letters.width(labels.stream().map(EndLabel::text).toList());
        return Math.min(text + gap(), widest);
    }

    /** Room between the panel and the names. */
    private double gap() {
        boolean samples = labels.stream().anyMatch(label -> label.sample().isPresent());
        return (samples ? SAMPLE : LEADER) * letters.size();
    }

    void paint(Graphics2D g2, Scales scales, double widest) {
        List<Placed> placed = new ArrayList<>();
        double room = width(widest) - gap();
        for (EndLabel label : labels) {
            List<String> lines = letters.wrap(label.text(), room, MOST_LINES);
            placed.add(new Placed(label, lines, scales.y(label.y()), height(lines)));
        }
        placed.sort(Comparator.comparingDouble(one -> one.wanted));
        spread(placed, scales.box());
        placed.forEach(one -> draw(g2, one, scales.box()));
    }

    /** Downward until none overlaps, then upward from the lower edge. */
    private static void spread(List<Placed> placed, Box box) {
        double free = Double.NEGATIVE_INFINITY;
        for (Placed one : placed) {
            one.top = Math.max(one.wanted - one.height / 2, free);
            free = one.top + one.height;
        }
        double limit = box.bottom() + (placed.isEmpty() ? 0 : placed.get(0).height / 2);
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed one = placed.get(i);
            one.top = Math.min(one.top, limit - one.height);
            limit = one.top;
        }
    }

    private void draw(Graphics2D g2, Placed one, Box box) {
        double left = box.right() + gap();
        double middle = one.top + one.height / 2;
        if (one.label.sample().isPresent()) {
            sample(g2, one.label.sample().get(), left, middle);
        } else {
            g2.setStroke(Pens.solid(letters.size() / 18));
            g2.setColor(Palette.colour(Tone.MUTED));
            g2.draw(new Line2D.Double(box.right() + 2, one.wanted, left - 0.25 * letters.size(), middle));
        }
        g2.setColor(Palette.words(one.label.tone()));
        letters.draw(g2, one.lines, left, middle - letters.height(one.lines) / 2, 0);
    }

    /** With a little room around lines that belong together. */
    private double height(List<String> lines) {
        return letters.height(lines) + (lines.size() > 1 ? APART * letters.size() : 0);
    }

    private void sample(Graphics2D g2, Look look, double left, double y) {
        double size = letters.size();
        g2.setColor(Palette.colour(look.tone()));
        g2.setStroke(Pens.of(Stroke.of(look, 2.6), size));
        g2.draw(new Line2D.Double(left - (SAMPLE - 0.6) * size, y, left - 0.4 * size, y));
        double middle = left - (SAMPLE - 0.2) / 2 * size;
        new MarkerShapes(look.marker(), 0.8 * size).draw(g2, new Point2D.Double(middle, y), size);
    }

    /** A name on its way to its place. */
    private static final class Placed {
        private final EndLabel label;
        private final List<String> lines;
        private final double wanted;
        private final double height;
        private double top;

        private Placed(EndLabel label, List<String> lines, double wanted, double height) {
            this.label = label;
            this.lines = lines;
            this.wanted = wanted;
            this.height = height;
        }
    }
}

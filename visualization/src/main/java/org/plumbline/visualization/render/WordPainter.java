package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Tone;
import org.plumbline.visualization.chart.Wording.Anchor;
import org.plumbline.visualization.chart.Wording.Size;

/** Draws words in a panel. */
record WordPainter(Graphics2D g2, Scales scales, double em) {
    private static final double WIDEST = 0.46;
    private static final double HEADLINE = 0.3;
    private static final double BESIDE = 0.75;

    void paint(Mark.Words words) {
        g2.setColor(Palette.words(words.tone()));
        Point2D at = scales.at(words.at());
        if (words.size() == Size.HEADLINE) {
            headline(words, at);
        } else {
            Lettering letters = lettering(words.size());
            List<String> lines = letters.wrap(words.text(), room(words.anchor(), at.getX()), words.lines());
            double lift = lift(words.anchor()) * letters.height(lines);
            double align = align(words.anchor());
            double x = inside(at.getX() + gap(words.anchor()), align, letters.width(lines));
            letters.draw(g2, lines, x, at.getY() - lift, align);
        }
    }

    /** The place nearest to x at which words of this width, which fit, do not leave the panel. */
    private double inside(double x, double align, double width) {
        double least = scales.box().x() + align * width;
        double most = scales.box().right() - (1 - align) * width;
        return least > most ? x : Math.max(least, Math.min(most, x));
    }

    /** Room for a sign at the place beside which words stand. */
    private double gap(Anchor anchor) {
        return switch (anchor) {
            case LEFT -> BESIDE * em;
            case RIGHT -> -BESIDE * em;
            case CENTRE, TOP, BOTTOM, MIDDLE_LEFT, MIDDLE_RIGHT, BOTTOM_LEFT, TOP_LEFT, TOP_RIGHT -> 0;
        };
    }

    /** How wide words may be: to the edge where they start beside their place, else not far beyond the middle. */
    private double room(Anchor anchor, double x) {
        return switch (anchor) {
            case LEFT -> scales.box().right() - x - BESIDE * em;
            case RIGHT -> x - scales.box().x() - BESIDE * em;
            case CENTRE, TOP, BOTTOM, MIDDLE_LEFT, MIDDLE_RIGHT, BOTTOM_LEFT, TOP_LEFT, TOP_RIGHT ->
                WIDEST * scales.box().width();
        };
    }

    /** On white, so that no line behind strikes the words through. */
    private void headline(Mark.Words words, Point2D at) {
        int end = words.text().indexOf('\n');
        List<String> head = List.of(words.text().substring(0, end));
        double room = HEADLINE * scales.box().width();
        double usual = 1.7 * em;
        Lettering large =
                Lettering.bold(usual * Math.min(1, room / Lettering.bold(usual).width(head)));
        Lettering below = lettering(Size.NORMAL);
        double align = align(words.anchor());
        List<String> lines = below.wrap(words.text().substring(end + 1), room, words.lines());
        double width = Math.max(large.width(head), below.width(lines));
        double height = large.lineHeight() + below.height(lines);
        g2.setColor(Palette.colour(Tone.PAPER));
        g2.fill(new Rectangle2D.Double(at.getX() - align * width - em / 2, at.getY(), width + em, height));
        g2.setColor(Palette.words(words.tone()));
        large.draw(g2, head, at.getX(), at.getY(), align);
        below.draw(g2, lines, at.getX(), at.getY() + large.lineHeight(), align);
    }

    private Lettering lettering(Size size) {
        return switch (size) {
            case SMALL -> Lettering.regular(0.8 * em);
            case NORMAL -> Lettering.regular(0.95 * em);
            case STRONG -> Lettering.bold(0.95 * em);
            case HEADLINE -> throw new IllegalArgumentException("a headline has letters of two sizes");
        };
    }

    private static double align(Anchor anchor) {
        return switch (anchor) {
            case LEFT, MIDDLE_LEFT, BOTTOM_LEFT, TOP_LEFT -> 0;
            case CENTRE, TOP, BOTTOM -> 0.5;
            case RIGHT, MIDDLE_RIGHT, TOP_RIGHT -> 1;
        };
    }

    /** Which share of the words' height lies above the position. */
    private static double lift(Anchor anchor) {
        return switch (anchor) {
            case TOP, TOP_LEFT, TOP_RIGHT -> 0;
            case LEFT, RIGHT, CENTRE, MIDDLE_LEFT, MIDDLE_RIGHT -> 0.5;
            case BOTTOM, BOTTOM_LEFT -> 1;
        };
    }
}

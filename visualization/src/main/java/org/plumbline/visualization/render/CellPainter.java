package org.plumbline.visualization.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.plumbline.visualization.chart.Cell;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Marker;

/** Draws the cells of a heat map; those that cannot be told from the middle are hatched, others may hold a sign. */
record CellPainter(Graphics2D g2, Scales scales, double em) {
    /** Beside the tones of words, which a page in dark colours turns round; cells keep their colours there. */
    private static final Color INK = new Color(0x101214);

    private static final Color PAPER = new Color(0xfdfdfd);
    private static final int HATCHING = 140;
    private static final double HATCH = 0.55;
    private static final double SIGN = 0.45;
    private static final double LARGEST_SIGN = 0.8;
    /** From here on, of 255, dark lines show better than light ones. */
    private static final int LIGHT = 140;
    /** Lets neighbours meet without a seam. */
    private static final double OVERLAP = 0.5;

    void paint(Mark.Cells cells) {
        for (Cell cell : cells.cells()) {
            Rectangle2D area = area(cell);
            Color ground = ColourMaps.colour(cells.scale(), cell.share());
            g2.setColor(ground);
            g2.fill(area);
            Color ink = isLight(ground) ? INK : PAPER;
            if (cell.hatched()) {
                hatch(area, ink);
            }
            cell.sign().ifPresent(sign -> sign(area, sign, ink));
        }
    }

    private static boolean isLight(Color ground) {
        return 0.3 * ground.getRed() + 0.59 * ground.getGreen() + 0.11 * ground.getBlue() > LIGHT;
    }

    private void sign(Rectangle2D area, Marker sign, Color ink) {
        double size = Math.min(LARGEST_SIGN * em, SIGN * Math.min(area.getWidth(), area.getHeight()));
        g2.setColor(ink);
        new MarkerShapes(sign, size).draw(g2, new Point2D.Double(area.getCenterX(), area.getCenterY()), em);
    }

    private Rectangle2D area(Cell cell) {
        double left = scales.x(cell.left());
        double top = scales.y(cell.top());
        double width = scales.x(cell.right()) - left;
        double height = scales.y(cell.bottom()) - top;
        return new Rectangle2D.Double(left, top - OVERLAP, width + OVERLAP, height + OVERLAP);
    }

    private void hatch(Rectangle2D area, Color ink) {
        Shape before = g2.getClip();
        g2.clip(area);
        g2.setColor(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), HATCHING));
        g2.setStroke(Pens.solid(em / 20));
        double step = HATCH * em;
        double start = Math.floor((area.getX() - area.getHeight()) / step) * step;
        for (double x = start; x < area.getMaxX(); x += step) {
            g2.draw(new Line2D.Double(x, area.getMaxY(), x + area.getHeight(), area.getY()));
        }
        g2.setClip(before);
    }
}

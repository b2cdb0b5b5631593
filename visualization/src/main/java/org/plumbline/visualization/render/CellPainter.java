package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.plumbline.visualization.chart.Cell;
import org.plumbline.visualization.chart.Mark;
import org.plumbline.visualization.chart.Tone;

/** Draws the cells of a heat map; those that cannot be told from the middle are hatched. */
record CellPainter(Graphics2D g2, Scales scales, double em) {
    private static final double HATCH = 0.55;
    /** Lets neighbours meet without a seam. */
    private static final double OVERLAP = 0.5;

    void paint(Mark.Cells cells) {
        for (Cell cell : cells.cells()) {
            Rectangle2D area = area(cell);
            g2.setColor(ColourMaps.colour(cells.scale(), cell.share()));
            g2.fill(area);
            if (cell.hatched()) {
                hatch(area);
            }
        }
    }

    private Rectangle2D area(Cell cell) {
        double left = scales.x(cell.left());
        double top = scales.y(cell.top());
        double width = scales.x(cell.right()) - left;
        double height = scales.y(cell.bottom()) - top;
        return new Rectangle2D.Double(left, top - OVERLAP, width + OVERLAP, height + OVERLAP);
    }

    private void hatch(Rectangle2D area) {
        Shape before = g2.getClip();
        g2.clip(area);
        g2.setColor(Palette.colour(Tone.INK, 0.55));
        g2.setStroke(Pens.solid(em / 20));
        double step = HATCH * em;
        double start = Math.floor((area.getX() - area.getHeight()) / step) * step;
        for (double x = start; x < area.getMaxX(); x += step) {
            g2.draw(new Line2D.Double(x, area.getMaxY(), x + area.getHeight(), area.getY()));
        }
        g2.setClip(before);
    }
}

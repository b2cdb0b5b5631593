package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.plumbline.visualization.chart.Marker;

/** The shapes of markers, with equal area to the eye. */
record MarkerShapes(Marker marker, double size) {
    private static final double SQUARE = 0.86;
    private static final double POINTED = 1.18;
    private static final double BASE = 0.8;

    /** Draws the marker in the colour that is set. */
    void draw(Graphics2D g2, Point2D at, double em) {
        double x = at.getX();
        double y = at.getY();
        double half = size / 2;
        g2.setStroke(Pens.solid(em / 9));
        switch (marker) {
            case CIRCLE -> g2.fill(new Ellipse2D.Double(x - half, y - half, size, size));
            case RING -> g2.draw(new Ellipse2D.Double(x - half, y - half, size, size));
            case SQUARE ->
                g2.fill(new Rectangle2D.Double(x - SQUARE * half, y - SQUARE * half, SQUARE * size, SQUARE * size));
            case DIAMOND ->
                g2.fill(polygon(
                        x, y - POINTED * half, x + POINTED * half, y, x, y + POINTED * half, x - POINTED * half, y));
            case TRIANGLE ->
                g2.fill(polygon(
                        x,
                        y - POINTED * half,
                        x + POINTED * half,
                        y + BASE * half,
                        x - POINTED * half,
                        y + BASE * half));
            case CROSS -> {
                g2.draw(new Line2D.Double(x - half, y - half, x + half, y + half));
                g2.draw(new Line2D.Double(x - half, y + half, x + half, y - half));
            }
            case BAR -> g2.fill(new Rectangle2D.Double(x - em / 10, y - half, em / 5, size));
        }
    }

    /** How wide a line through the middle is hidden by the marker. */
    double width() {
        return switch (marker) {
            case SQUARE -> SQUARE * size;
            case DIAMOND -> POINTED * size;
            case TRIANGLE -> POINTED * POINTED / (POINTED + BASE) * size;
            case CIRCLE, RING, CROSS, BAR -> size;
        };
    }

    private static Path2D polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}

package org.plumbline.visualization.render;

import java.awt.geom.Rectangle2D;

/** A rectangle on the drawing, y downward. */
record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    Box withoutTop(double cut) {
        return new Box(x, y + cut, width, Math.max(height - cut, 1));
    }

    Box withoutBottom(double cut) {
        return new Box(x, y, width, Math.max(height - cut, 1));
    }

    Box withoutLeft(double cut) {
        return new Box(x + cut, y, Math.max(width - cut, 1), height);
    }

    Box withoutRight(double cut) {
        return new Box(x, y, Math.max(width - cut, 1), height);
    }

    Box inset(double margin) {
        return withoutTop(margin).withoutBottom(margin).withoutLeft(margin).withoutRight(margin);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Box of(Rectangle2D area) {
        return new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }
}

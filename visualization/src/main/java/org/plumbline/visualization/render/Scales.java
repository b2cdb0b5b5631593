package org.plumbline.visualization.render;

import java.awt.geom.Point2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.plumbline.visualization.chart.Position;

/** From the units of two axes to places on the drawing. */
record Scales(Box box, ValueAxis horizontal, ValueAxis vertical) {
    double x(double value) {
        return horizontal.valueToJava2D(value, box.rectangle(), RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return vertical.valueToJava2D(value, box.rectangle(), RectangleEdge.LEFT);
    }

    Point2D at(Position position) {
        return new Point2D.Double(x(position.x()), y(position.y()));
    }

    boolean showsX(double value) {
        return horizontal.getRange().contains(value);
    }

    boolean showsY(double value) {
        return vertical.getRange().contains(value);
    }
}

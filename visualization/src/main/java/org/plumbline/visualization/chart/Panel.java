package org.plumbline.visualization.chart;

import java.util.List;

/**
 * One pair of axes with what is drawn in it.
 *
 * @param title a heading; empty for none
 * @param x horizontal axis
 * @param y vertical axis
 * @param marks what is drawn, the lowest first
 * @param endLabels names at the right edge
 * @param shape how much room it takes
 */
public record Panel(String title, Axis x, Axis y, List<Mark> marks, List<EndLabel> endLabels, Shape shape) {
    /** How much room a panel takes. */
    public enum Shape {
        /** All there is. */
        FREE,
        /** The units of both axes are equally long. */
        EQUAL_UNITS
    }

    /** Copies the lists. */
    public Panel {
        marks = List.copyOf(marks);
        endLabels = List.copyOf(endLabels);
    }

    /** A panel that fills its room, without names at its edge. */
    public static Panel of(String title, Axis x, Axis y, List<Mark> marks) {
        return new Panel(title, x, y, marks, List.of(), Shape.FREE);
    }

    /** This panel with names at its right edge. */
    public Panel labelled(List<EndLabel> labels) {
        return new Panel(title, x, y, marks, labels, shape);
    }

    /** This panel, for equal units with the axis made longer that would leave room of this width and height unused. */
    public Panel filling(double width, double height) {
        if (shape == Shape.FREE || x.kind() != Axis.Kind.NUMBERS) {
            return this;
        }
        double unit = Math.min(width / x.length(), height / y.length());
        return new Panel(title, x.lengthened(width / unit), y.lengthened(height / unit), marks, endLabels, shape);
    }

    /** This panel with equally long units on both axes. */
    public Panel equalUnits() {
        return new Panel(title, x, y, marks, endLabels, Shape.EQUAL_UNITS);
    }
}

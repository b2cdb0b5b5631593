package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.event.AnnotationChangeListener;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.plumbline.visualization.chart.Mark;

/** The marks of a panel as one annotation of JFreeChart's plot, which gives the place and the scales. */
final class Marks implements XYAnnotation {
    private final List<Mark> all;
    private final double em;

    Marks(List<Mark> marks, double em) {
        this.all = marks;
        this.em = em;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        MarkPainter painter = new MarkPainter(g2, new Scales(Box.of(dataArea), domainAxis, rangeAxis), em);
        all.forEach(mark -> mark.show(painter));
    }

    /** Marks never change: there is nothing to tell. */
    @Override
    public void addChangeListener(AnnotationChangeListener listener) {}

    @Override
    public void removeChangeListener(AnnotationChangeListener listener) {}
}

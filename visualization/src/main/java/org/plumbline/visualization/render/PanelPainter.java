package org.plumbline.visualization.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Panel;
import org.plumbline.visualization.chart.Tone;

/** Draws one panel: heading, axes and grid, marks, names of rows and of what ends at the right edge. */
final class PanelPainter {
    /** Size of the letters around a panel. */
    static final double LETTERS = 0.9;

    private static final double WIDEST_MARGIN = 0.36;
    /** What numbers along an axis take. */
    private static final double AXIS = 2;

    private final Graphics2D g2;
    private final Panel panel;
    private final double em;
    private final Lettering letters;
    private final EdgeLabels edgeLabels;
    private final RowLabels rowLabels;

    PanelPainter(Graphics2D g2, Panel panel, double em) {
        this.g2 = g2;
        this.panel = panel;
        this.em = em;
        this.letters = Lettering.regular(LETTERS * em);
        this.edgeLabels = new EdgeLabels(panel.endLabels(), letters);
        this.rowLabels = new RowLabels(panel.y().rows(), letters);
    }

    void paint(Box room) {
        Box inner = heading(room);
        inner = verticalLabel(inner);
        List<String> below = letters.wrap(panel.x().label(), inner.width(), 2);
        inner = inner.withoutBottom(panel.x().label().isEmpty() ? 0 : letters.height(below) + 0.15 * em);
        double widest = WIDEST_MARGIN * inner.width();
        double names = rowLabels.width(room.width(), inner.height() - AXIS * em);
        inner = inner.withoutLeft(names).withoutRight(edgeLabels.width(widest));
        inner = overhang(inner);
        Scales scales = plot(inner);
        horizontalLabel(below, scales.box(), room);
        rowLabels.paint(g2, scales, room.width());
        edgeLabels.paint(g2, scales, widest);
    }

    private Box heading(Box room) {
        if (panel.title().isEmpty()) {
            return room;
        }
        Lettering bold = Lettering.bold(em);
        List<String> lines = bold.wrap(panel.title(), room.width(), 2);
        g2.setColor(Palette.words(Tone.INK));
        bold.draw(g2, lines, room.x(), room.y(), 0);
        return room.withoutTop(bold.height(lines) + 0.3 * em);
    }

    private Box verticalLabel(Box room) {
        if (panel.y().label().isEmpty()) {
            return room;
        }
        List<String> lines = letters.wrap(panel.y().label(), room.width(), 2);
        g2.setColor(Palette.words(Tone.MUTED));
        letters.draw(g2, lines, room.x(), room.y(), 0);
        return room.withoutTop(letters.height(lines) + 0.5 * em);
    }

    /** Centred under the plot as far as the room allows. */
    private void horizontalLabel(List<String> lines, Box plot, Box room) {
        if (!panel.x().label().isEmpty()) {
            g2.setColor(Palette.words(Tone.MUTED));
            double top = plot.bottom() + (panel.x().kind() == Axis.Kind.NOTHING ? 0.2 : 1.75) * em;
            double half = letters.width(lines) / 2;
            double middle = Math.min(Math.max(plot.centreX(), room.x() + half), room.right() - half);
            letters.draw(g2, lines, middle, top, 0.5);
        }
    }

    /** Room at the sides for numbers centred under the ends of the axis. */
    private Box overhang(Box room) {
        boolean numbers = panel.x().kind() == Axis.Kind.NUMBERS || panel.x().kind() == Axis.Kind.LOGARITHMS;
        double side = numbers && panel.endLabels().isEmpty() ? 1.2 * em : 0;
        double left = numbers && panel.y().kind() == Axis.Kind.NOTHING ? 1.2 * em : 0;
        double below = panel.y().kind() == Axis.Kind.NUMBERS && panel.x().kind() == Axis.Kind.NOTHING ? em / 2 : 0;
        return room.withoutRight(side).withoutLeft(left).withoutBottom(below);
    }

    private Scales plot(Box room) {
        double width = room.width() - AXIS * em;
        double height = room.height() - AXIS * em;
        Panel shown = panel.filling(width, height);
        ValueAxis horizontal = Axes.horizontal(shown.x(), width, em);
        ValueAxis vertical = Axes.vertical(shown.y(), height, em);
        XYPlot plot =
                new XYPlot(new XYSeriesCollection(), horizontal, vertical, new XYLineAndShapeRenderer(true, false));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(new RectangleInsets(0, 0, 0.2 * em, 0));
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setNoDataMessage(null);
        grid(plot);
        plot.addAnnotation(new Marks(panel.marks(), signs(height)));
        PlotRenderingInfo info = new PlotRenderingInfo(null);
        plot.draw(g2, place(room).rectangle(), null, null, info);
        return new Scales(Box.of(info.getDataArea()), horizontal, vertical);
    }

    /** Signs in rows lower than they are shrink with them. */
    private double signs(double height) {
        return panel.y().kind() == Axis.Kind.ROWS
                ? Math.min(em, height / panel.y().length())
                : em;
    }

    private void grid(XYPlot plot) {
        BasicStroke thin = Pens.solid(em / 22);
        plot.setDomainGridlineStroke(thin);
        plot.setRangeGridlineStroke(thin);
        plot.setDomainGridlinePaint(Palette.colour(Tone.FAINT));
        plot.setRangeGridlinePaint(Palette.colour(Tone.FAINT));
        plot.setDomainGridlinesVisible(
                panel.x().kind() != Axis.Kind.NOTHING && panel.y().kind() != Axis.Kind.NOTHING);
        plot.setRangeGridlinesVisible(panel.x().kind() != Axis.Kind.NOTHING
                && (panel.y().kind() == Axis.Kind.NUMBERS || panel.y().kind() == Axis.Kind.LOGARITHMS));
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
    }

    /** For equal units without numbers the largest place in the room, at its top, in the middle. */
    private Box place(Box room) {
        if (panel.shape() == Panel.Shape.FREE || panel.x().kind() == Axis.Kind.NUMBERS) {
            return room;
        }
        double across = panel.x().to() - panel.x().from();
        double up = panel.y().to() - panel.y().from();
        double unit = Math.min(room.width() / across, room.height() / up);
        double width = unit * across;
        return new Box(room.x() + (room.width() - width) / 2, room.y(), width, unit * up);
    }
}

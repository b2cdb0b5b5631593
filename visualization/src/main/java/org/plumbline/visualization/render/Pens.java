package org.plumbline.visualization.render;

import java.awt.BasicStroke;
import org.plumbline.visualization.chart.Dash;
import org.plumbline.visualization.chart.Stroke;

/** AWT's strokes for ours. */
final class Pens {
    private static final double WIDTHS_PER_EM = 12;

    private Pens() {}

    static BasicStroke of(Stroke stroke, double em) {
        float width = (float) width(stroke, em);
        if (stroke.dash() == Dash.SOLID) {
            return solid(width);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern(stroke.dash(), em), 0);
    }

    static double width(Stroke stroke, double em) {
        return stroke.width() * em / WIDTHS_PER_EM;
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static float[] pattern(Dash dash, double em) {
        float unit = (float) (em / 4);
        return switch (dash) {
            case SOLID -> throw new IllegalArgumentException("an unbroken line has no pattern");
            case DASHED -> new float[] {2.4f * unit, 1.2f * unit};
            case DOTTED -> new float[] {0.8f * unit, 0.8f * unit};
            case DASH_DOT -> new float[] {2.4f * unit, 0.9f * unit, 0.7f * unit, 0.9f * unit};
        };
    }
}

package org.plumbline.visualization.render;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.plumbline.visualization.chart.Axis;
import org.plumbline.visualization.chart.Tone;

/** JFreeChart's axes for ours. */
final class Axes {
    private static final int MOST_STEPS = 10;
    private static final double ROOM_ABOVE = 1.6;
    private static final double LETTERS = 0.9;

    private Axes() {}

    /** The horizontal axis of a drawing this wide, with letters of this size. */
    static ValueAxis horizontal(Axis axis, double width, double em) {
        Lettering letters = Lettering.regular(LETTERS * em);
        return of(axis, em, step -> step / axis.length() * width > widest(axis, step, letters) + em);
    }

    /** The vertical axis of a drawing this high, with letters of this size. */
    static ValueAxis vertical(Axis axis, double height, double em) {
        return of(axis, em, step -> step / axis.length() * height > ROOM_ABOVE * em);
    }

    private static double widest(Axis axis, double step, Lettering letters) {
        double first = Math.ceil(axis.from() / step) * step;
        double widest = 0;
        for (int i = 0; i < MOST_STEPS && first + i * step <= axis.to(); i++) {
            widest = Math.max(widest, letters.width(AxisNumbers.text(first + i * step)));
        }
        return widest;
    }

    private static ValueAxis of(Axis axis, double em, DoublePredicate roomy) {
        ValueAxis made = axis.kind() == Axis.Kind.LOGARITHMS ? logarithms() : numbers(axis, roomy);
        made.setRange(axis.from(), axis.to());
        made.setTickLabelFont(Fonts.regular(LETTERS * em));
        made.setTickLabelPaint(Palette.colour(Tone.INK));
        made.setTickMarkPaint(Palette.colour(Tone.MUTED));
        made.setTickMarkOutsideLength((float) (0.25 * em));
        made.setAxisLineVisible(false);
        made.setTickLabelInsets(new RectangleInsets(0.15 * em, 0.3 * em, 0.15 * em, 0.3 * em));
        made.setTickMarkStroke(new BasicStroke((float) (em / 20)));
        if (axis.kind() == Axis.Kind.ROWS || axis.kind() == Axis.Kind.NOTHING) {
            made.setVisible(false);
        }
        return made;
    }

    private static ValueAxis numbers(Axis of, DoublePredicate roomy) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        axis.setTickUnit(new NumberTickUnit(step(of, roomy), new AxisNumbers()));
        return axis;
    }

    private static ValueAxis logarithms() {
        return new RoundLogAxis();
    }

    /** The smallest of 1, 2 and 5 times a power of ten whose numbers stand apart. */
    private static double step(Axis axis, DoublePredicate roomy) {
        int power = (int) StrictMath.floor(StrictMath.log10(axis.length() / MOST_STEPS));
        for (; ; power++) {
            for (int factor : List.of(1, 2, 5)) {
                double step = Double.parseDouble(factor + "e" + power);
                if (step >= axis.length() / MOST_STEPS && (roomy.test(step) || step > axis.length())) {
                    return step;
                }
            }
        }
    }
}

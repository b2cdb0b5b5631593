package org.plumbline.visualization.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of powers of ten with numbers at 1, 2 and 5 times each, or at the powers alone where the range is wide. */
final class RoundLogAxis extends LogAxis {
    private static final double WIDE = 1e3;

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<Integer> factors = getUpperBound() / getLowerBound() > WIDE ? List.of(1) : List.of(1, 2, 5);
        List<NumberTick> ticks = new ArrayList<>();
        int first = (int) StrictMath.floor(StrictMath.log10(getLowerBound()));
        int last = (int) StrictMath.ceil(StrictMath.log10(getUpperBound()));
        for (int power = first; power <= last; power++) {
            for (int factor : factors) {
                double value = Double.parseDouble(factor + "e" + power);
                if (getRange().contains(value)) {
                    ticks.add(new NumberTick(value, AxisNumbers.text(value), anchor, TextAnchor.CENTER, 0));
                }
            }
        }
        return ticks;
    }
}

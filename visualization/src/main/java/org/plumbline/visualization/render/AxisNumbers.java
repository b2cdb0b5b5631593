package org.plumbline.visualization.render;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.plumbline.visualization.table.Numbers;

/** Numbers beside an axis, the same in every country. */
final class AxisNumbers extends NumberFormat {
    private static final int DIGITS = 6;

    static String text(double number) {
        return Numbers.plain(number, DIGITS);
    }

    @Override
    public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
        return text.append(text(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
        return format((double) number, text, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("an axis only writes numbers");
    }
}

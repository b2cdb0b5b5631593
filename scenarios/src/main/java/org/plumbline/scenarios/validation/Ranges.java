package org.plumbline.scenarios.validation;

import java.math.BigDecimal;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.Shape;
import org.plumbline.scenarios.schema.ValueType;

/** Tells that a number lies outside its range. */
final class Ranges {
    private Ranges() {}

    /** The problem of a number outside its range. */
    static Reading outside(Numeral numeral, Shape.Leaf leaf) {
        String between = leaf.range().replaceFirst("^(-?[0-9.e]+) to ", "between $1 and ");
        String unit = leaf.unit().isEmpty() || leaf.type() == ValueType.DURATION ? "" : " (" + leaf.unit() + ")";
        String must = between.startsWith("between") ? "must lie " + between : "must be " + between;
        return Reading.problem(ValueFault.OUT_OF_RANGE, must + unit, suggestion(numeral, leaf));
    }

    private static String suggestion(Numeral numeral, Shape.Leaf leaf) {
        if (leaf.type() != ValueType.NUMBER || numeral.amount().signum() <= 0) {
            return "";
        }
        boolean percent = leaf.unit().equals("share") && numeral.amount().compareTo(BigDecimal.TEN) >= 0;
        for (int places = percent ? 2 : 1; places <= 2; places++) {
            BigDecimal smaller = numeral.amount().movePointLeft(places).stripTrailingZeros();
            if (smaller.doubleValue() >= leaf.min() && smaller.doubleValue() <= leaf.max()) {
                return "did you mean " + smaller.toPlainString() + "?";
            }
        }
        return "";
    }
}

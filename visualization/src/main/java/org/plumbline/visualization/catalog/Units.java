package org.plumbline.visualization.catalog;

import java.util.Collection;
import org.plumbline.visualization.table.Numbers;

/**
 * In which units the values of a chart are told, so that numbers stay short.
 *
 * @param divisor by which a value is divided, above 0
 * @param name the unit's name; empty for pure numbers
 */
public record Units(double divisor, String name) {
    private static final double TEN_THOUSAND = 1e4;

    /** The units in which these values of a measure are best told. */
    public static Units of(Measure measure, Setting setting, Collection<Double> values) {
        double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        return switch (measure.unit()) {
            case MONEY -> money(setting.currency(), largest);
            case SHARE, YES_NO -> new Units(0.01, "of 100");
            case WEEKS -> new Units(1, "weeks");
            case HOURS -> new Units(1, "hours");
            case COUNT -> new Units(1, "number");
            case MAP -> new Units(1, "map units");
            case RATIO -> new Units(1, "");
        };
    }

    private static Units money(String currency, double largest) {
        if (largest < TEN_THOUSAND) {
            return new Units(1, currency);
        }
        if (largest < 1000 * TEN_THOUSAND) {
            return new Units(1e3, "thousand " + currency);
        }
        return largest < 1e6 * TEN_THOUSAND
                ? new Units(1e6, "million " + currency)
                : new Units(1e9, "billion " + currency);
    }

    /** A value in these units. */
    public double of(double value) {
        return value / divisor;
    }

    /** A value in these units as text, with the unit. */
    public String text(double value) {
        return (Numbers.plain(of(value)) + " " + name).strip();
    }

    /** A difference in these units as text, with sign and unit. */
    public String signedText(double value) {
        return (Numbers.signed(of(value)) + " " + name).strip();
    }

    /** The label of an axis: what it shows, the unit, the direction. */
    public String axisLabel(String what, Measure measure) {
        String unit = name.isEmpty() ? "" : ", " + name;
        String note = measure.directionNote();
        return what + unit + (note.isEmpty() ? "" : " (" + note + ")");
    }
}

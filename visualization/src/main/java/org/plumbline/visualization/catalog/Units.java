package org.plumbline.visualization.catalog;

import java.util.Collection;
import org.plumbline.visualization.table.Numbers;

/**
 * In which units the values of a chart are told, so that numbers stay short.
 *
 * @param divisor by which a value is divided, above 0
 * @param name the unit's name; empty for pure numbers
 * @param decimals how many decimals are told
 */
public record Units(double divisor, String name, int decimals) {
    private static final String COUNTED = "number";
    private static final int DIGITS = 3;
    private static final double TEN_THOUSAND = 1e4;

    /** The units in which these values of a measure are best told. */
    public static Units of(Measure measure, Setting setting, Collection<Double> values) {
        double largest = values.stream().mapToDouble(Math::abs).max().orElse(0);
        return switch (measure.unit()) {
            case MONEY -> money(setting.currency(), largest);
            case SHARE, YES_NO -> new Units(0.01, "of 100", 0);
            case WEEKS -> exact("weeks", largest);
            case HOURS -> exact("hours", largest);
            case COUNT -> exact(COUNTED, largest);
            case MAP -> exact("map units", largest);
            case RATIO -> exact("", largest);
        };
    }

    private static Units money(String currency, double largest) {
        if (largest < TEN_THOUSAND) {
            return exact(currency, largest);
        }
        if (largest < 1000 * TEN_THOUSAND) {
            return scaled(1e3, "thousand " + currency, largest);
        }
        return largest < 1e6 * TEN_THOUSAND
                ? scaled(1e6, "million " + currency, largest)
                : scaled(1e9, "billion " + currency, largest);
    }

    private static Units exact(String name, double largest) {
        return scaled(1, name, largest);
    }

    private static Units scaled(double divisor, String name, double largest) {
        return new Units(divisor, name, Numbers.decimals(largest / divisor, DIGITS));
    }

    /** A value in these units. */
    public double of(double value) {
        return value / divisor;
    }

    /** A value in these units as text, without the unit. */
    public String number(double value) {
        return Numbers.fixed(of(value), decimals);
    }

    /** A value in these units as text, with the unit. */
    public String text(double value) {
        return (number(value) + " " + spoken()).strip();
    }

    /** A difference in these units as text, with sign and unit. */
    public String signedText(double value) {
        return (Numbers.signed(of(value), decimals) + " " + spoken()).strip();
    }

    /** The unit after a number in a sentence: a count has none. */
    private String spoken() {
        return name.equals(COUNTED) ? "" : name;
    }

    /** The label of an axis: what it shows, the unit, the direction. */
    public String axisLabel(String what, Measure measure) {
        String unit = name.isEmpty() ? "" : ", " + name;
        String note = measure.directionNote();
        return what + unit + (note.isEmpty() ? "" : " (" + note + ")");
    }
}

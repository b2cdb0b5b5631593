package org.plumbline.sim.parameter;

import java.util.Locale;

/** Numbers in sentences: two significant figures at most matter there, with a dot for decimals in every locale. */
public final class PlainText {
    private static final double WHOLE_FROM = 10;

    private PlainText() {}

    /** A number: whole from ten on, else with at most one decimal, two below a tenth. */
    public static String number(double value) {
        double size = StrictMath.abs(value);
        int decimals = size >= WHOLE_FROM ? 0 : size >= 1 || size == 0 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    /** A share in per cent. */
    public static String percent(double share) {
        return StrictMath.round(100 * share) + " %";
    }

    /** Hours in words. */
    public static String hours(double hours) {
        String text = number(hours);
        return text + (text.equals("1") ? " hour" : " hours");
    }
}

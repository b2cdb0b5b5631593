package org.plumbline.experiments.robustness;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** A box in a reader's words. */
public final class BoxSentence {
    private static final MathContext DIGITS = new MathContext(3);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private BoxSentence() {}

    /**
     * A sentence such as "follow-fads loses mostly where turbulence > 0.31 and cash < 40k EUR: in 77 of 100 cases there,
     * against 10 of 100 overall. 75 of 100 of its losses lie there."
     *
     * @param what what happens in the cases of interest, such as "follow-fads loses"
     * @param measures the box and its counts
     * @param labels one for each input
     */
    public static String of(String what, BoxMeasures measures, List<InputLabel> labels) {
        if (labels.size() != measures.box().limits().size()) {
            throw new IllegalArgumentException("there are " + labels.size() + " labels for "
                    + measures.box().limits().size() + " inputs");
        }
        if (measures.inside() == 0 || measures.interesting() == 0) {
            return "There is no case to tell where " + what + ".";
        }
        int overall = hundredths(measures.interesting(), measures.cases());
        if (measures.box().dimensions() == 0) {
            return "These inputs do not tell where " + what + "; it does in " + overall + " of 100 cases.";
        }
        String often = 2 * measures.hits() > measures.inside() ? " mostly where " : " in part where ";
        return what + often + conditions(measures.box(), labels) + ": in "
                + hundredths(measures.hits(), measures.inside()) + " of 100 cases there, against " + overall
                + " of 100 overall. " + hundredths(measures.hits(), measures.interesting())
                + " of 100 such cases lie there.";
    }

    /** The limits of a box, such as "turbulence > 0.31 and cash < 40k EUR"; empty if there are none. */
    public static String conditions(Box box, List<InputLabel> labels) {
        List<String> conditions = new ArrayList<>();
        for (int j = 0; j < labels.size(); j++) {
            if (box.limits().get(j).restrict()) {
                conditions.add(condition(box.limits().get(j), labels.get(j)));
            }
        }
        return String.join(" and ", conditions);
    }

    private static String condition(Limits limits, InputLabel label) {
        if (limits.hasLower() && limits.hasUpper()) {
            return number(limits.lower()) + " < " + label.words() + " < " + withUnit(limits.upper(), label);
        }
        return limits.hasLower()
                ? label.words() + " > " + withUnit(limits.lower(), label)
                : label.words() + " < " + withUnit(limits.upper(), label);
    }

    private static String withUnit(double value, InputLabel label) {
        return label.unit().isEmpty() ? number(value) : number(value) + " " + label.unit();
    }

    /** Three significant digits, with k for thousands and M for millions. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        BigDecimal size = rounded.abs();
        if (size.compareTo(THOUSAND.multiply(THOUSAND)) >= 0) {
            return plain(rounded.divide(THOUSAND.multiply(THOUSAND))) + "M";
        }
        if (size.compareTo(THOUSAND) >= 0) {
            return plain(rounded.divide(THOUSAND)) + "k";
        }
        return plain(rounded);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static int hundredths(int part, int whole) {
        return (int) Math.round(100.0 * part / whole);
    }
}

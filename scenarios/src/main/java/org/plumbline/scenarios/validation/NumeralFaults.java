package org.plumbline.scenarios.validation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.FaultKind;
import org.plumbline.scenarios.fault.ValueFault;

/** Tells why a text is not a number, or why a number is refused though it could be read. */
final class NumeralFaults {
    private static final String SEPARATOR = "[,'_\u2019 \u00a0\u202f]";
    private static final Pattern DOT_GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3})+([kM]?)( .*)?");

    /** What most numbers look like, and no rule refuses. */
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]{1,2})?");

    /**
     * A form that is refused.
     *
     * @param form the texts it is about
     * @param kind the kind of fault
     * @param says what follows after "path is text, but"
     * @param help what to write instead, from the text
     */
    private record Rule(Pattern form, FaultKind kind, String says, UnaryOperator<String> help) {
        static Rule of(String form, FaultKind kind, String says, UnaryOperator<String> help) {
            return new Rule(Pattern.compile(form), kind, says, help);
        }
    }

    /** The first that applies counts. */
    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "(?i)[+-]?\\.?(nan|inf|infinity)",
                    ValueFault.NOT_FINITE,
                    "must be a finite number",
                    text -> "write a number, or null"),
            Rule.of(
                    "[+-]?[0-9]{1,3}(" + SEPARATOR + "[0-9]{3})+(\\.[0-9]+)?[kM]?( .*)?",
                    ValueFault.GROUPED_DIGITS,
                    "digits are written without grouping",
                    text -> "write " + text.replaceAll(SEPARATOR + "(?=[0-9]{3})", "")),
            Rule.of(
                    "[+-]?[0-9]*,[0-9]+[kM]?( .*)?",
                    ValueFault.COMMA_DECIMAL,
                    "decimals take a dot",
                    text -> "write " + text.replace(',', '.')),
            Rule.of(
                    "[+-]?[0-9.]+( [kKmM]|[Km]| ?tsd| ?mio)",
                    ValueFault.NOT_A_NUMBER,
                    "thousand is a small k and million a large M, without a space",
                    text -> "write 540k or 1.2M"),
            Rule.of(
                    "[+-]?[0-9.]+ ?%",
                    ValueFault.UNKNOWN_UNIT, "shares are written without a percent sign", text -> "write 0.2 for 20 %"),
            Rule.of(
                    "[+-]?0[xobXOB][0-9a-fA-F]+|[+-]?[0-9.]+[eE][+-]?([0-9]{4,})?",
                    ValueFault.NOT_A_NUMBER,
                    "must be a number in usual digits",
                    text -> "write all its digits, from 0 to 9"),
            Rule.of(
                    "[+-]?0[0-9].*",
                    ValueFault.LEADING_ZERO,
                    "must not begin with a zero",
                    text -> "write " + text.replaceFirst("0+(?=[0-9])", "")),
            Rule.of(
                    "[+-]?[0-9.]+[kM]?[A-Za-z\u20ac$].*",
                    ValueFault.UNKNOWN_UNIT,
                    "a unit stands after a space",
                    text -> "write for example 5 years or 540k EUR"));

    private NumeralFaults() {}

    /** The fault of a text that may not be read as a number, or null if its form is right. */
    static @Nullable Reading find(String text) {
        if (PLAIN.matcher(text).matches()) {
            return null;
        }
        if (DOT_GROUPED.matcher(text).matches()) {
            return dotGrouped(text);
        }
        for (Rule rule : RULES) {
            if (rule.form().matcher(text).matches() && !isNumeral(text, rule)) {
                return Reading.problem(rule.kind(), rule.says(), rule.help().apply(text));
            }
        }
        return Numeral.of(text) == null
                ? Reading.problem(ValueFault.NOT_A_NUMBER, "must be a number", "write it in digits, from 0 to 9")
                : null;
    }

    /** Whether the text is written like a number after all, for rules that only explain what is not one. */
    private static boolean isNumeral(String text, Rule rule) {
        return rule.kind() == ValueFault.UNKNOWN_UNIT && Numeral.of(text) != null && !text.endsWith("%");
    }

    private static Reading dotGrouped(String text) {
        String digits = text.replaceAll("[^0-9.+-].*", "");
        String whole = digits.replace(".", "");
        boolean oneDot = digits.indexOf('.') == digits.lastIndexOf('.');
        String asRead = oneDot ? digits.replaceFirst("\\.?0+$", "") : "";
        String asDecimal = digits.endsWith("000") ? asRead : digits + "0";
        return Reading.problem(
                ValueFault.GROUPED_DIGITS,
                oneDot ? dotted(digits, asRead, whole) : "digits are written without dots",
                "write " + whole + (oneDot ? ", or " + asDecimal + " if that is meant" : ""));
    }

    private static String dotted(String digits, String asRead, String whole) {
        return digits.endsWith("000") ? digits + " would be read as " + asRead : "may be meant as " + whole;
    }
}

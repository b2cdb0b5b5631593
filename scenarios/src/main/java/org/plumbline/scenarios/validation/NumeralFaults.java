package org.plumbline.scenarios.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ValueFault;

/** Tells why a text is not a number, or why a number is refused though it could be read. */
final class NumeralFaults {
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT_GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}(\\.[0-9]{3})+([kM]?)( .*)?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[0-9]{1,3}([,'_\u2019 \u00a0\u202f][0-9]{3})+(\\.[0-9]+)?[kM]?( .*)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9]*,[0-9]+[kM]?( .*)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("[+-]?0[0-9].*");
    private static final Pattern PERCENT = Pattern.compile("[+-]?[0-9.]+ ?%");
    private static final Pattern GLUED = Pattern.compile("[+-]?[0-9.]+[kM]?[A-Za-z\u20ac$].*");
    private static final Pattern WRONG_SUFFIX = Pattern.compile("([+-]?[0-9.]+) ?([kKmM]|tsd|mio)");

    private NumeralFaults() {}

    /** The fault of a text that may not be read as a number, or null if its form is right. */
    static @Nullable Reading find(String text) {
        if (NOT_FINITE.matcher(text).matches()) {
            return Reading.problem(ValueFault.NOT_FINITE, "must be a finite number", "write a number, or null");
        }
        if (DOT_GROUPED.matcher(text).matches()) {
            return dotGrouped(text);
        }
        if (GROUPED.matcher(text).matches()) {
            return Reading.problem(
                    ValueFault.GROUPED_DIGITS,
                    "digits are written without grouping",
                    "write " + text.replaceAll("[,'_\u2019 \u00a0\u202f](?=[0-9]{3})", ""));
        }
        if (COMMA.matcher(text).matches()) {
            return Reading.problem(ValueFault.COMMA_DECIMAL, "decimals take a dot", "write " + text.replace(',', '.'));
        }
        if (LEADING_ZERO.matcher(text).matches()) {
            String without = text.replaceFirst("0+(?=[0-9])", "");
            return Reading.problem(ValueFault.LEADING_ZERO, "must not begin with a zero", "write " + without);
        }
        return Numeral.of(text) == null ? notANumber(text) : null;
    }

    private static Reading dotGrouped(String text) {
        String digits = text.replaceAll("[^0-9.+-].*", "");
        String whole = digits.replace(".", "");
        boolean oneDot = digits.indexOf('.') == digits.lastIndexOf('.');
        String asRead = oneDot ? digits.replaceFirst("\\.?0+$", "") : "";
        String asDecimal = digits.endsWith("000") ? asRead : digits + "0";
        return Reading.problem(
                ValueFault.GROUPED_DIGITS,
                oneDot ? digits + " would be read as " + asRead : "digits are written without dots",
                "write " + whole + (oneDot ? ", or " + asDecimal + " if that is meant" : ""));
    }

    private static Reading notANumber(String text) {
        if (PERCENT.matcher(text).matches()) {
            return Reading.problem(
                    ValueFault.UNKNOWN_UNIT, "shares are written without a percent sign", "write 0.2 for 20 %");
        }
        if (WRONG_SUFFIX.matcher(text).matches()) {
            return Reading.problem(
                    ValueFault.NOT_A_NUMBER,
                    "thousand is a small k and million a large M, without a space",
                    "write 540k or 1.2M");
        }
        if (GLUED.matcher(text).matches()) {
            return Reading.problem(
                    ValueFault.UNKNOWN_UNIT, "a unit stands after a space", "write for example 5 years or 540k EUR");
        }
        return Reading.problem(
                ValueFault.NOT_A_NUMBER,
                "must be a number",
                Quoting.quote(text).equals(text) ? "" : "delete what is not a digit");
    }
}

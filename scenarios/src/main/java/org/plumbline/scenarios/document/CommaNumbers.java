package org.plumbline.scenarios.document;

import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ValueFault;

/** Numbers written with a comma, which inside braces fall apart into a value and a key without one. */
final class CommaNumbers {
    private static final String BEFORE = "[+-]?[0-9]+";
    private static final String AFTER = "[0-9]+[kM]?";

    private CommaNumbers() {}

    /** Whether a key without a value directly follows a number and a comma. */
    static boolean continues(Node value, ScalarNode key) {
        return value instanceof ScalarNode scalar
                && scalar.text().matches(BEFORE)
                && key.text().matches(AFTER)
                && key.line() == scalar.line()
                && key.column() == scalar.column() + scalar.text().length() + 1;
    }

    static void report(ScalarNode value, String after, String path, Faults faults) {
        String written = value.text() + "," + after;
        boolean grouped = after.length() == 3;
        faults.add(
                grouped ? ValueFault.GROUPED_DIGITS : ValueFault.COMMA_DECIMAL,
                value.place(),
                path,
                written,
                path + " is " + written + ", but numbers are written without a comma",
                "write " + value.text() + (grouped ? "" : ".") + after);
    }
}

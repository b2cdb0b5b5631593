package org.plumbline.experiments.design;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as tables hold them: decimal digits with a dot, without grouping, unit, NaN or infinity. */
final class PlainNumber {
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private PlainNumber() {}

    static Optional<Double> parse(String text) {
        return Optional.of(text.strip())
                .filter(stripped -> FORM.matcher(stripped).matches())
                .map(Double::valueOf)
                .filter(value -> !value.isInfinite());
    }
}

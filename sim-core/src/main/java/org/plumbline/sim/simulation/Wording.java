package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.plumbline.sim.parameter.Declaration;
import org.plumbline.sim.parameter.PlainText;
import org.plumbline.sim.quantity.Money;

/**
 * Puts into words what single parameters of a group make people do.
 *
 * @param group where the parameters stand in scenario files
 * @param present the firm's own values; all but one stay as they are
 * @param heads people of the firm
 */
record Wording<R extends Record>(String group, R present, int heads) {
    /** What takes no hours by itself. */
    Practice practice(String name, String channel, List<?> values, Function<R, String> words) {
        return practice(name, channel, values, words, changed -> 0);
    }

    /** What takes hours a week by itself. */
    Practice practice(
            String name, String channel, List<?> values, Function<R, String> words, ToDoubleFunction<R> hours) {
        List<Practice.Level> levels = new ArrayList<>();
        for (Object value : values) {
            R changed = Declaration.changed(present, name, value);
            levels.add(Practice.Level.of(text(value), words.apply(changed), hours.applyAsDouble(changed), heads));
        }
        return new Practice(group + "." + name, channel, levels);
    }

    /** A value as it stands in scenario files. */
    private static String text(Object value) {
        if (value instanceof Money money) {
            return PlainText.number(money.units());
        }
        return value instanceof Number number
                ? PlainText.number(number.doubleValue())
                : value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

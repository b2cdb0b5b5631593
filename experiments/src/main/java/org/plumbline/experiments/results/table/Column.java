package org.plumbline.experiments.results.table;

import java.util.Locale;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Unit;

/**
 * A column of a table.
 *
 * @param name the name in the header line
 * @param type what the cells hold
 * @param unit the unit in words, empty for pure numbers and text
 * @param meaning the definition, in plain words
 */
public record Column(String name, Type type, String unit, String meaning) {
    /** What cells hold, in the words of the table schema of datapackage.json. */
    public enum Type {
        /** Whole numbers. */
        INTEGER,
        /** Decimal numbers; an empty cell is an undefined one. */
        NUMBER,
        /** Text. */
        STRING,
        /** true or false. */
        BOOLEAN;

        /** The word in datapackage.json. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks the name. */
    public Column {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a column must have a name (its meaning: " + meaning + ")");
        }
    }

    /** The column of an outcome. */
    public static Column of(Outcome outcome) {
        return new Column(outcome.key(), Type.NUMBER, unit(outcome.unit()), outcome.meaning());
    }

    /** A column of whole numbers without unit. */
    static Column integer(String name, String meaning) {
        return new Column(name, Type.INTEGER, "", meaning);
    }

    /** A column of text. */
    static Column text(String name, String meaning) {
        return new Column(name, Type.STRING, "", meaning);
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case MONEY -> "currency units";
            case SHARE -> "share from 0 to 1";
            case COUNT -> "count";
            case WEEKS -> "weeks";
            case HOURS -> "hours";
            case MAP -> "map units";
            case RATIO -> "ratio";
            case YES_NO -> "1 for yes, 0 for no";
        };
    }
}

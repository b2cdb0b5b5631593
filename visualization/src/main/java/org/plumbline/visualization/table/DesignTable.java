package org.plumbline.visualization.table;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The design points of an experiment, as in design.csv.
 *
 * @param factors the factors in the order of the columns
 * @param levels of each point the level of each factor, in that order
 */
public record DesignTable(List<String> factors, Map<Integer, List<String>> levels) {
    /** Copies the lists. */
    public DesignTable {
        factors = List.copyOf(factors);
        levels = Map.copyOf(levels);
    }

    /**
     * Reads the column point and those of the factors.
     *
     * @param csv the text of design.csv; it is closed
     * @throws IllegalArgumentException if a column is missing
     */
    public static DesignTable read(Reader csv, List<String> factors) {
        CsvRows file = new CsvRows("design.csv");
        Map<Integer, List<String>> levels = new LinkedHashMap<>();
        file.forEach(csv, row -> levels.put(file.whole(row, "point"), cells(file, row, factors)));
        return new DesignTable(factors, levels);
    }

    private static List<String> cells(CsvRows file, NamedCsvRecord row, List<String> factors) {
        List<String> cells = new ArrayList<>();
        factors.forEach(factor -> cells.add(file.text(row, factor)));
        return List.copyOf(cells);
    }

    /** The level of a factor at a point. */
    public String level(int point, String factor) {
        List<String> cells = levels.get(point);
        if (cells == null) {
            throw new IllegalArgumentException("design.csv has no point " + point + ", but runs.csv has runs of it");
        }
        return cells.get(factors.indexOf(factor));
    }

    /** The level of a factor at a point as a number; empty where it is text. */
    public OptionalDouble number(int point, String factor) {
        return number(level(point, factor));
    }

    /** Whether every level of a factor is a number. */
    public boolean isNumeric(String factor) {
        return levels.keySet().stream().allMatch(point -> number(point, factor).isPresent());
    }

    /** The level of a factor at the first point, which a one-at-a-time design starts from. */
    public String first(String factor) {
        return different(factor).get(0);
    }

    /** The different levels of a factor, in the order of the points. */
    public List<String> different(String factor) {
        return levels.keySet().stream()
                .sorted()
                .map(point -> level(point, factor))
                .distinct()
                .toList();
    }

    /** A level such as {@code 0.5}, {@code 40k} or {@code 2 years} as a number: what stands before the unit. */
    private static OptionalDouble number(String level) {
        String plain = level.strip().replaceFirst("\\s.*$", "");
        double factor = plain.endsWith("k") ? 1e3 : plain.endsWith("M") ? 1e6 : 1;
        try {
            return OptionalDouble.of(
                    factor * Double.parseDouble(factor == 1 ? plain : plain.substring(0, plain.length() - 1)));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}

package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A design whose points are listed one by one. */
public final class ListDesign {
    private ListDesign() {}

    /**
     * The points as given: the i-th point takes the i-th value of each column.
     *
     * @param columns values by factor, in the factors' order; all of the same length, repeats allowed
     */
    public static Design of(Map<String, List<FactorValue>> columns) {
        List<Factor> factors = columns.entrySet().stream()
                .<Factor>map(column -> new LevelFactor(
                        column.getKey(), column.getValue().stream().distinct().toList()))
                .toList();
        int size = commonSize(columns);
        List<List<FactorValue>> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int row = i;
            rows.add(columns.values().stream().map(column -> column.get(row)).toList());
        }
        return Design.of(factors, rows);
    }

    private static int commonSize(Map<String, List<FactorValue>> columns) {
        if (columns.values().stream().map(List::size).distinct().count() != 1) {
            throw new IllegalArgumentException("a list design needs equally many values for each factor, not "
                    + columns.entrySet().stream()
                            .map(column ->
                                    column.getKey() + ": " + column.getValue().size())
                            .collect(Collectors.joining(", ")));
        }
        return columns.values().iterator().next().size();
    }
}

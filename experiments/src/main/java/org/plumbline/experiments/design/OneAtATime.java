package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;

/** A base point, and points that differ from it in one factor. What it cannot see are interactions. */
public final class OneAtATime {
    private OneAtATime() {}

    /**
     * A base of every factor's first level, then each other level of each factor in turn: 1 + sum of (levels - 1)
     * points. A range counts as its centre (the base), its low end and its high end.
     */
    public static Design of(List<? extends Factor> factors) {
        List<List<FactorValue>> levels =
                factors.stream().map(OneAtATime::levels).toList();
        List<FactorValue> base = levels.stream().map(list -> list.get(0)).toList();
        List<List<FactorValue>> rows = new ArrayList<>();
        rows.add(base);
        for (int j = 0; j < levels.size(); j++) {
            for (FactorValue level : levels.get(j).subList(1, levels.get(j).size())) {
                List<FactorValue> row = new ArrayList<>(base);
                row.set(j, level);
                rows.add(row);
            }
        }
        return Design.of(factors, rows);
    }

    private static List<FactorValue> levels(Factor factor) {
        return factor instanceof RangeFactor ? List.of(factor.centre(), factor.low(), factor.high()) : factor.levels();
    }
}

package org.plumbline.experiments.design;

import java.util.ArrayList;
import java.util.List;

/** Every combination of levels. */
public final class FullFactorial {
    private FullFactorial() {}

    /**
     * All combinations of the factors' levels, the first factor changing fastest. A design of as many points as the
     * product of the numbers of levels.
     *
     * @throws IllegalArgumentException if a factor has no levels, or there are too many combinations
     */
    public static Design of(List<? extends Factor> factors) {
        long combinations = 1;
        for (Factor factor : factors) {
            combinations = Math.min(combinations * factor.levels().size(), Integer.MAX_VALUE);
        }
        int size = Design.checkedSize("factorial", combinations);
        List<List<FactorValue>> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rows.add(combination(factors, i));
        }
        return Design.of(factors, rows);
    }

    private static List<FactorValue> combination(List<? extends Factor> factors, int index) {
        List<FactorValue> row = new ArrayList<>(factors.size());
        int rest = index;
        for (Factor factor : factors) {
            List<FactorValue> levels = factor.levels();
            row.add(levels.get(rest % levels.size()));
            rest /= levels.size();
        }
        return row;
    }
}

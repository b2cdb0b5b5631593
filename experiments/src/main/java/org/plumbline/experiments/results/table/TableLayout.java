package org.plumbline.experiments.results.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an experiment's tables hold beside the columns that all have.
 *
 * @param strategies the names of the strategies in the order of the rows; a single empty name where no strategy applies
 * @param factors the factors that vary
 * @param outcomes the outcomes that are recorded
 * @param series whether series are recorded week by week
 */
public record TableLayout(List<String> strategies, List<Column> factors, List<Column> outcomes, boolean series) {

    /** Checks that names are unique and copies the lists. */
    public TableLayout {
        strategies = List.copyOf(strategies);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        if (strategies.isEmpty()) {
            throw new IllegalArgumentException("strategies must not be empty; a single empty name stands for none");
        }
        requireUnique("strategy", strategies.stream());
        requireUnique(
                "column",
                Stream.of(TableColumns.RUN, factors, outcomes)
                        .flatMap(List::stream)
                        .map(Column::name));
    }

    private static void requireUnique(String what, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        names.forEach(name -> {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(what + " " + name + " occurs twice; each needs a name of its own");
            }
        });
    }

    /**
     * The place of a strategy in the order of rows.
     *
     * @throws IllegalArgumentException if there is no such strategy
     */
    public int indexOf(String strategy) {
        int index = strategies.indexOf(strategy);
        if (index < 0) {
            throw new IllegalArgumentException("strategy " + strategy + " is none of " + strategies);
        }
        return index;
    }

    /** The names of the factors. */
    public List<String> factorNames() {
        return factors.stream().map(Column::name).toList();
    }

    /** The names of the outcomes. */
    public List<String> outcomeNames() {
        return outcomes.stream().map(Column::name).toList();
    }
}

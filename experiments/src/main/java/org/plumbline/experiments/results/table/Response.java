package org.plumbline.experiments.results.table;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.RunResult;

/**
 * What is recorded of each run: a column, and how its value is read from a result.
 *
 * @param column the column
 * @param value the value of a result, empty where it is undefined
 */
public record Response(Column column, Function<RunResult, OptionalDouble> value) {
    /** The response that records an outcome at the end of the run. */
    public static Response of(Outcome outcome) {
        return new Response(Column.of(outcome), result -> result.outcome(outcome));
    }

    /** The response that records an outcome as if the horizon ended at an earlier week, under a name of its own. */
    public static Response at(Outcome outcome, int week, String name) {
        Column whole = Column.of(outcome);
        Column column = new Column(name, whole.type(), whole.unit(), whole.meaning() + "; at week " + week);
        return new Response(column, result -> result.outcomeAt(outcome, week));
    }
}

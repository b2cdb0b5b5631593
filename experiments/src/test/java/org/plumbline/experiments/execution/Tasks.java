package org.plumbline.experiments.execution;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;
import org.plumbline.sim.simulation.RunResult;

/** Tasks and results for tests of execution. */
final class Tasks {
    private Tasks() {}

    static List<RunTask> of(long count, ModelRun model) {
        return LongStream.range(0, count)
                .mapToObj(r -> new RunTask(0, List.of(), "", r, 1, model))
                .toList();
    }

    static RunResult result(long seed, long replication) {
        return new RunResult(
                seed, replication, 52, replication, Map.of(Outcome.PROFIT, (double) replication), Series.NONE);
    }
}

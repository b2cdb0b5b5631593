package org.plumbline.experiments.results;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.results.journal.RunKey;
import org.plumbline.experiments.results.journal.SettledRuns;
import org.plumbline.experiments.results.table.TableLayout;

/** Of planned runs in the order of the tables, those that the journal does not have: both are walked side by side. */
final class MissingRuns implements Iterator<RunTask> {
    private final Iterator<RunTask> planned;
    private final SettledRuns settled;
    private final TableLayout layout;
    private @Nullable RunKey last;
    private @Nullable RunTask ahead;

    MissingRuns(Iterator<RunTask> planned, SettledRuns settled, TableLayout layout) {
        this.planned = planned;
        this.settled = settled;
        this.layout = layout;
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public RunTask next() {
        RunTask task = ahead;
        if (task == null) {
            throw new NoSuchElementException("all missing runs were handed out");
        }
        advance();
        return task;
    }

    private void advance() {
        ahead = null;
        while (ahead == null && planned.hasNext()) {
            RunTask task = planned.next();
            RunKey key = new RunKey(task.point(), layout.indexOf(task.strategy()), task.replication());
            requireOrder(key, task);
            if (!isSettled(key)) {
                ahead = task;
            }
        }
        if (ahead == null) {
            settled.close();
        }
    }

    private void requireOrder(RunKey key, RunTask task) {
        if (last != null && last.compareTo(key) >= 0) {
            throw new IllegalArgumentException("runs must be planned in the order point, strategy, replication, but "
                    + task.runId() + " does not come after the run before it");
        }
        last = key;
    }

    private boolean isSettled(RunKey key) {
        while (settled.hasNext() && settled.peekKey().compareTo(key) < 0) {
            settled.skip();
        }
        return settled.hasNext()
                && settled.peekKey().equals(key)
                && settled.peekStanding().settled();
    }
}

package org.plumbline.app.futures;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plumbline.experiments.execution.RunTask;
import org.plumbline.experiments.recording.IdeaEnds;
import org.plumbline.experiments.results.table.CsvLine;
import org.plumbline.sim.fact.FactListener;

/** What is recorded of runs beside their outcomes. Safe for use by several threads. */
public final class Watching {
    /** Nothing is recorded. */
    public static final Watching NOTHING = new Watching(0);

    private static final byte[] NO_LINES = {};

    /** Futures whose weeks are recorded: as many as a picture of the future can use. */
    private static final int FUTURES_IN_SERIES = 200;

    private final int futures;
    private final ConcurrentMap<Key, IdeaEnds> ends = new ConcurrentHashMap<>();

    private record Key(String variant, long replication) {
        static Key of(RunTask task) {
            return new Key(task.strategy(), task.replication());
        }
    }

    private Watching(int futures) {
        this.futures = futures;
    }

    /** How ideas end is recorded of all futures, and the first two hundred of them week by week. */
    public static Watching all() {
        return new Watching(FUTURES_IN_SERIES);
    }

    /** Whether the weeks of a future are recorded. */
    boolean recordsSeries(long replication) {
        return replication < futures;
    }

    /** What hears a run; a run made again is heard anew. */
    FactListener listener(String variant, long replication) {
        if (futures == 0) {
            return FactListener.NONE;
        }
        IdeaEnds hears = new IdeaEnds();
        ends.put(new Key(variant, replication), hears);
        return hears;
    }

    /** The lines of losses.csv of a run that has ended; none where it was not watched. */
    public byte[] losses(RunTask task) {
        IdeaEnds heard = ends.get(Key.of(task));
        if (heard == null) {
            return NO_LINES;
        }
        CsvLine lines = new CsvLine();
        heard.counts()
                .forEach((end, ideas) -> lines.text(task.strategy())
                        .number(task.replication())
                        .text(end.stage())
                        .text(end.reason())
                        .number(ideas)
                        .end());
        return lines.toBytes();
    }

    /** Forgets a run that is kept elsewhere. */
    public void forget(RunTask task) {
        ends.remove(Key.of(task));
    }
}

package org.plumbline.app.futures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plumbline.experiments.recording.IdeaEnds;
import org.plumbline.experiments.results.table.CsvLine;
import org.plumbline.sim.fact.FactListener;

/** What is recorded of runs beside their outcomes. Safe for use by several threads. */
public final class Watching {
    /** Nothing is recorded. */
    public static final Watching NOTHING = new Watching(0);

    /** Futures whose weeks are recorded: as many as a picture of the future can use. */
    private static final int FUTURES_IN_SERIES = 200;

    private final int futures;
    private final ConcurrentMap<Key, IdeaEnds> ends = new ConcurrentHashMap<>();

    private record Key(String variant, long replication) {}

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

    /** The lines of losses.csv: of these variants, over these futures. */
    public List<byte[]> losses(List<String> variants, List<Long> replications) {
        List<byte[]> lines = new ArrayList<>();
        for (String variant : variants) {
            Map<IdeaEnds.End, Integer> counts = new LinkedHashMap<>();
            for (long replication : replications) {
                IdeaEnds run = ends.get(new Key(variant, replication));
                if (run != null) {
                    run.counts().forEach((end, ideas) -> counts.merge(end, ideas, Integer::sum));
                }
            }
            counts.forEach((end, ideas) -> lines.add(line(variant, end, ideas)));
        }
        return lines;
    }

    private static byte[] line(String variant, IdeaEnds.End end, int ideas) {
        return new CsvLine()
                .text(variant)
                .text(end.stage())
                .text(end.reason())
                .number(ideas)
                .end()
                .toBytes();
    }
}

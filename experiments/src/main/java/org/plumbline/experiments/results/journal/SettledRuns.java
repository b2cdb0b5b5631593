package org.plumbline.experiments.results.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/**
 * The entries of one or several journals in the order of the tables, each run once. A run that is there several times must
 * say the same each time; one that failed only for want of time or memory gives way to any other.
 */
public final class SettledRuns implements Iterator<JournalEntry>, AutoCloseable {
    private final List<JournalReader> journals;
    private final RunOrder order;
    private @Nullable Located ahead;

    private SettledRuns(List<JournalReader> journals, RunOrder order) {
        this.journals = journals;
        this.order = order;
        this.ahead = order.hasNext() ? order.next() : null;
    }

    /**
     * The entries of journals.
     *
     * @param paths the journals
     * @param spill name of a file that may be used meanwhile
     * @throws ResultsException if one cannot be read
     */
    public static SettledRuns of(Storage storage, List<Path> paths, Path spill) {
        List<JournalReader> journals = new ArrayList<>();
        for (Path path : paths) {
            journals.add(JournalReader.open(storage, path));
        }
        return new SettledRuns(journals, new RunOrder(journals, storage, spill));
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    /** The key of the next run, without reading its lines. */
    public RunKey peekKey() {
        return foremost().key();
    }

    /** What is known of the next run, without reading its lines. */
    public Standing peekStanding() {
        return foremost().standing();
    }

    private Located foremost() {
        if (ahead == null) {
            throw new NoSuchElementException("all runs were handed out");
        }
        return ahead;
    }

    /**
     * The next run.
     *
     * @throws ResultsException if two journals, or two entries of one, contradict each other
     */
    @Override
    public JournalEntry next() {
        Located chosen = foremost();
        JournalEntry entry = read(chosen);
        for (Located other = advance(); other != null && other.key().equals(chosen.key()); other = advance()) {
            if (other.standing().settled()) {
                requireSame(chosen, entry, other);
            }
        }
        return entry;
    }

    /** Passes over the next run without reading it. */
    public void skip() {
        RunKey key = foremost().key();
        Located other = advance();
        while (other != null && other.key().equals(key)) {
            other = advance();
        }
    }

    private @Nullable Located advance() {
        ahead = order.hasNext() ? order.next() : null;
        return ahead;
    }

    private JournalEntry read(Located located) {
        return journals.get(located.source()).entry(located);
    }

    private void requireSame(Located chosen, JournalEntry entry, Located other) {
        if (!entry.sameAs(read(other))) {
            RunKey key = chosen.key();
            throw new ResultsException(
                    ResultsException.Kind.CONFLICT,
                    "two journals hold different rows for point " + key.point() + ", strategy number " + key.strategy()
                            + ", replication " + key.replication() + ": "
                            + journals.get(chosen.source()).path(),
                    journals.get(other.source()).path(),
                    "one of them was changed or comes from another program; repeat the shard that you trust less");
        }
    }

    @Override
    public void close() {
        order.close();
        journals.forEach(JournalReader::close);
    }
}

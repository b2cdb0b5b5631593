package org.plumbline.experiments.results.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import org.plumbline.experiments.results.storage.ResultsException;
import org.plumbline.experiments.results.storage.Storage;

/**
 * Where the runs of journals are found, in the order of the tables, by an external merge sort: sorted parts of 65,536
 * places go to a file that is deleted at the end, and are merged. Memory does not grow with the number of runs, apart from
 * a few kilobytes for each part.
 */
final class RunOrder implements Iterator<Located>, AutoCloseable {
    private static final int PART = 1 << 16;

    private final Path spillPath;
    private final SpillFile spill;
    private final List<Located> gathered = new ArrayList<>();
    private final Queue<OrderedPart> merging = new PriorityQueue<>(Comparator.comparing(OrderedPart::first));
    private Iterator<Located> inMemory = Collections.emptyIterator();

    /** @param spillPath name of the file that may be used meanwhile */
    RunOrder(List<JournalReader> journals, Storage storage, Path spillPath) {
        this.spillPath = spillPath;
        this.spill = new SpillFile(storage, spillPath);
        try {
            sort(journals);
        } catch (IOException e) {
            throw ResultsException.of(e, spillPath, "putting the runs in order");
        }
    }

    private void sort(List<JournalReader> journals) throws IOException {
        for (int source = 0; source < journals.size(); source++) {
            journals.get(source).scan(source, this::gather);
        }
        if (spill.isEmpty()) {
            Collections.sort(gathered);
            inMemory = gathered.iterator();
        } else {
            spillGathered();
            merging.addAll(spill.parts());
        }
    }

    private void gather(Located located) throws IOException {
        gathered.add(located);
        if (gathered.size() == PART) {
            spillGathered();
        }
    }

    private void spillGathered() throws IOException {
        if (!gathered.isEmpty()) {
            Collections.sort(gathered);
            spill.add(gathered);
            gathered.clear();
        }
    }

    @Override
    public boolean hasNext() {
        return inMemory.hasNext() || !merging.isEmpty();
    }

    @Override
    public Located next() {
        if (inMemory.hasNext()) {
            return inMemory.next();
        }
        OrderedPart foremost = merging.poll();
        if (foremost == null) {
            throw new NoSuchElementException("all runs were handed out");
        }
        Located located = foremost.first();
        try {
            if (foremost.advance()) {
                merging.add(foremost);
            }
        } catch (IOException e) {
            throw ResultsException.of(e, spillPath, "putting the runs in order");
        }
        return located;
    }

    @Override
    public void close() {
        try {
            spill.close();
        } catch (IOException e) {
            throw ResultsException.of(e, spillPath, "putting the runs in order");
        }
    }
}

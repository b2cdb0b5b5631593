package org.plumbline.experiments.sweep;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.plumbline.experiments.execution.ModelRun;
import org.plumbline.experiments.execution.RunTask;

/** The runs of some points in the order point, strategy, replication; one model is built for each point and strategy. */
final class SweepTasks implements Iterator<RunTask> {
    private final PointModel models;
    private final long seed;
    private final List<ReplicationRange> ranges;
    private int range;
    private int strategy;
    private int replication;
    private ModelRun model;

    SweepTasks(PointModel models, long seed, List<ReplicationRange> ranges) {
        this.models = models;
        this.seed = seed;
        this.ranges = ranges.stream().filter(r -> r.runs() > 0).toList();
        this.replication = this.ranges.isEmpty() ? 0 : this.ranges.get(0).from();
        this.model = this.ranges.isEmpty() ? PointModel.NONE : bound();
    }

    @Override
    public boolean hasNext() {
        return range < ranges.size();
    }

    @Override
    public RunTask next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all runs were handed out");
        }
        SweepPoint point = ranges.get(range).point();
        RunTask task =
                new RunTask(point.id(), point.levels(), point.strategies().get(strategy), replication, seed, model);
        advance();
        return task;
    }

    private void advance() {
        replication++;
        if (replication < ranges.get(range).to()) {
            return;
        }
        strategy++;
        if (strategy == ranges.get(range).point().strategies().size()) {
            strategy = 0;
            range++;
        }
        if (hasNext()) {
            replication = ranges.get(range).from();
            model = bound();
        }
    }

    private ModelRun bound() {
        SweepPoint point = ranges.get(range).point();
        return models.at(point.settings(), point.strategies().get(strategy));
    }
}

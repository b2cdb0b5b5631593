package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * A twin of MASON's schedule without its machinery: what repeats every week is a plain loop over a short array, what
 * happens once lies in a binary heap of primitive numbers. The order of events is the same; nothing is wrapped or boxed.
 * A step takes all events of one time, as MASON's does; the count of steps is the count of events.
 */
final class PlainSchedule extends Schedule {
    private static final long serialVersionUID = 1L;

    private final transient List<Steppable> weekly = new ArrayList<>();
    private int[] weeklyOrderings = new int[0];
    private double[] times = new double[256];
    private int[] orderings = new int[256];
    private transient Steppable[] events = new Steppable[256];
    private int size;
    private double week;
    private int nextWeekly;

    @Override
    public double getTime() {
        return time;
    }

    @Override
    public long getSteps() {
        return steps;
    }

    @Override
    public Stoppable scheduleRepeating(double first, int ordering, Steppable event, double interval) {
        if (first != 1 || interval != 1) {
            throw new IllegalArgumentException("every week from week 1, not from " + first + " every " + interval);
        }
        int place = 0;
        while (place < weeklyOrderings.length && weeklyOrderings[place] < ordering) {
            place++;
        }
        weekly.add(place, event);
        int[] longer = Arrays.copyOf(weeklyOrderings, weeklyOrderings.length + 1);
        System.arraycopy(weeklyOrderings, place, longer, place + 1, weeklyOrderings.length - place);
        longer[place] = ordering;
        weeklyOrderings = longer;
        week = 1;
        return () -> {
            throw new UnsupportedOperationException("nothing in the model ends what repeats");
        };
    }

    @Override
    public boolean scheduleOnce(double at, int ordering, Steppable event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            orderings = Arrays.copyOf(orderings, 2 * size);
            events = Arrays.copyOf(events, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && isBefore(at, ordering, (hole - 1) >>> 1)) {
            move((hole - 1) >>> 1, hole);
            hole = (hole - 1) >>> 1;
        }
        put(at, ordering, event, hole);
        return true;
    }

    @Override
    public synchronized boolean step(SimState state) {
        double next = size > 0 ? StrictMath.min(times[0], week) : week;
        while (week == next || (size > 0 && times[0] == next)) {
            stepOnce(state);
        }
        return true;
    }

    private void stepOnce(SimState state) {
        steps++;
        if (size > 0 && comesBeforeWeekly()) {
            time = times[0];
            takeFirst().step(state);
        } else {
            time = week;
            Steppable event = weekly.get(nextWeekly++);
            if (nextWeekly == weekly.size()) {
                nextWeekly = 0;
                week++;
            }
            event.step(state);
        }
    }

    private boolean comesBeforeWeekly() {
        return times[0] < week || (times[0] == week && orderings[0] < weeklyOrderings[nextWeekly]);
    }

    private Steppable takeFirst() {
        Steppable first = events[0];
        size--;
        double at = times[size];
        int ordering = orderings[size];
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && isBefore(times[child + 1], orderings[child + 1], child)) {
                child++;
            }
            if (isBefore(at, ordering, child)) {
                break;
            }
            move(child, hole);
            hole = child;
            child = 2 * hole + 1;
        }
        put(at, ordering, events[size], hole);
        return first;
    }

    private boolean isBefore(double at, int ordering, int place) {
        return at < times[place] || (at == times[place] && ordering < orderings[place]);
    }

    private void move(int from, int to) {
        put(times[from], orderings[from], events[from], to);
    }

    private void put(double at, int ordering, Steppable event, int place) {
        times[place] = at;
        orderings[place] = ordering;
        events[place] = event;
    }
}

package org.plumbline.sim.schedule;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.Steppable;

/** Puts events on MASON's schedule in the total order (time, phase, entity). Makes no random draws. */
public final class Calendar {
    private static final int ENTITIES = 1 << 24;

    private final Schedule schedule;
    private final @Nullable SortedSet<String> taken;

    private Calendar(Schedule schedule, @Nullable SortedSet<String> taken) {
        this.schedule = schedule;
        this.taken = taken;
    }

    /** A calendar on {@code schedule}. */
    public static Calendar on(Schedule schedule) {
        return new Calendar(schedule, null);
    }

    /** A calendar that remembers every event and fails when two would tie; for tests. */
    public static Calendar auditing(Schedule schedule) {
        return new Calendar(schedule, new TreeSet<>());
    }

    /** The present time in weeks; before the first event, less than zero. */
    public double now() {
        return schedule.getTime();
    }

    /**
     * Something that happens at every whole week from week 1 on, to everybody.
     *
     * @param phase its place within the week
     */
    public void everyWeek(Phase phase, Runnable event) {
        claim(1, phase, 0);
        schedule.scheduleRepeating(1.0, ordering(phase, 0), step(event), 1.0);
    }

    /**
     * Something that happens once.
     *
     * @param time in weeks, later than now
     * @param entity number of the entity within the phase, in [0, 2^24)
     * @throws IllegalArgumentException if the time is not later than now or the number is out of range
     */
    public void at(double time, Phase phase, int entity, Runnable event) {
        if (!(time > now()) || time == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "time (" + time + ") of an event must be later than now (" + now() + ")");
        }
        claim(time, phase, entity);
        schedule.scheduleOnce(time, ordering(phase, entity), step(event));
    }

    private void claim(double time, Phase phase, int entity) {
        if (entity < 0 || entity >= ENTITIES) {
            throw new IllegalArgumentException("entity (" + entity + ") must lie in [0, 2^24)");
        }
        if (taken != null && !taken.add(time + "/" + phase + "/" + entity)) {
            throw new IllegalStateException("two events of " + phase + " for entity " + entity + " at " + time);
        }
    }

    private static int ordering(Phase phase, int entity) {
        return phase.code() * ENTITIES + entity;
    }

    private static Steppable step(Runnable event) {
        return state -> event.run();
    }
}

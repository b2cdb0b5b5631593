package org.plumbline.scenarios.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects faults, so that all of them are told at once. */
public final class Faults {
    /** More than anybody reads; what comes after is not kept, so that a hostile file cannot fill the memory. */
    private static final int MOST = 1000;

    private final Set<Fault> collected = new LinkedHashSet<>();

    /** Adds a fault. The same fault at the same place counts once. */
    public void add(Fault fault) {
        if (collected.size() < MOST) {
            collected.add(fault);
        }
    }

    /** Adds a fault made of its parts. */
    public void add(FaultKind kind, Place place, String path, String value, String message, String help) {
        add(new Fault(kind, place, path, value, message, help));
    }

    /** Whether something stops a run. */
    public boolean hasErrors() {
        return collected.stream().anyMatch(Fault::isError);
    }

    /** Everything collected, by file in the order of its first fault, then by line and column. */
    public List<Fault> sorted() {
        List<String> files =
                collected.stream().map(fault -> fault.place().file()).distinct().toList();
        List<Fault> sorted = new ArrayList<>(collected);
        sorted.sort(Comparator.<Fault>comparingInt(
                        fault -> files.indexOf(fault.place().file()))
                .thenComparingInt(fault -> fault.place().line())
                .thenComparingInt(fault -> fault.place().column()));
        return List.copyOf(sorted);
    }

    /**
     * Goes on only if nothing stops a run.
     *
     * @throws ScenarioFaults with everything collected, if something does
     */
    public void throwIfAny() {
        if (hasErrors()) {
            throw new ScenarioFaults(sorted());
        }
    }
}

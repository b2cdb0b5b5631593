package org.plumbline.scenarios.fault;

import java.util.List;

/** A scenario cannot be used. Carries everything that is wrong with it, warnings included, ordered by place. */
public final class ScenarioFaults extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** All the faults found; at least one. */
    public ScenarioFaults(List<Fault> faults) {
        super(faults.isEmpty() ? "no fault" : FaultReport.headline(faults.get(0)));
        this.faults = List.copyOf(faults);
    }

    /** The faults, ordered by file, line and column. */
    public List<Fault> faults() {
        return faults;
    }
}

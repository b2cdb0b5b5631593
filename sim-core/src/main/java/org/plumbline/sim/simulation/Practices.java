package org.plumbline.sim.simulation;

import java.util.ArrayList;
import java.util.List;

/** What each lever, each capacity, posture and roadmap make the people of a firm do, and for how many hours. */
public final class Practices {
    private Practices() {}

    /** All levers, then capacity, posture and roadmap, in the firm of these parameters. */
    public static List<Practice> of(ModelParameters firm) {
        List<Practice> all = new ArrayList<>(new LeverPractices(firm).all());
        all.addAll(new CapacityPractices(firm).all());
        all.addAll(new PosturePractices(firm).all());
        return List.copyOf(all);
    }
}

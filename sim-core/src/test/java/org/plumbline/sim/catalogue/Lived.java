package org.plumbline.sim.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** A future lived through, with the focal firm as it stood at the end. */
record Lived(Futures.Watched run, Firm firm, int weeks) {
    static Lived through(Worlds worlds) {
        return through(worlds, 1);
    }

    static Lived through(Worlds worlds, long seed) {
        List<Firm> seen = new ArrayList<>();
        int[] last = new int[1];
        Futures.Watched run = Futures.watch(worlds, seed, (week, focal, market, tally) -> {
            last[0] = week;
            if (seen.isEmpty()) {
                seen.add(focal);
            }
        });
        return new Lived(run, seen.get(0), last[0]);
    }

    /** Depth of the whole staff, added up over domains. */
    double depth() {
        double sum = 0;
        for (Employee person : firm.staff()) {
            for (int domain = 0; domain < Department.DOMAINS; domain++) {
                sum += person.expertise(domain);
            }
        }
        return sum;
    }

    /** Working hours a week of one use. */
    double week(Hours.Use use) {
        return firm.hours().total(use) / weeks;
    }
}

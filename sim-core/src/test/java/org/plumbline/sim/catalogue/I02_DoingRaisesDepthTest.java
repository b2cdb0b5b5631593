package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: people who work on projects know more afterwards, unless learning is switched off. */
class I02_DoingRaisesDepthTest {
    private static double depth(boolean atEnd, Mechanism... off) {
        double[] sums = new double[2];
        Futures.watch(TinyWorlds.inventive(2).without(off), 1, (week, firm, market, tally) -> {
            double sum = 0;
            for (Employee person : firm.staff().subList(0, 2)) {
                for (int domain = 0; domain < Department.DOMAINS; domain++) {
                    sum += person.expertise(domain);
                }
            }
            sums[0] = week <= 1 ? sum : sums[0];
            sums[1] = sum;
        });
        return sums[atEnd ? 1 : 0];
    }

    @Test
    void doingTeaches() {
        assertThat(depth(true)).isGreaterThan(depth(false));
    }

    @Test
    void switchedOffNobodyLearns() {
        assertThat(depth(true, Mechanism.LEARNING)).isEqualTo(depth(false, Mechanism.LEARNING));
    }
}

package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a unit of a service takes the declared factor of the hours of a usual one. */
class F01_ServicesTakeMoreHoursTest {
    private static double hoursOfUnit(double factor) {
        double[] last = new double[1];
        Futures.watch(
                TinyWorlds.inventive(3)
                        .with("innovation.kinds.services", 0.8)
                        .with("innovation.kinds.processes", 0.0)
                        .with("innovation.kinds.businessModels", 0.0)
                        .with("innovation.kinds.serviceHours", factor)
                        .with("innovation.ideaShortfall", 0.0),
                1,
                (week, firm, market, tally) -> last[0] = firm.hours().total(Hours.Use.SELLING) / firm.units());
        return last[0];
    }

    @Test
    void aServiceOfUsualHoursChangesNothing() {
        double usual = hoursOfUnit(1);
        assertThat(hoursOfUnit(2)).isGreaterThan(1.05 * usual).isLessThan(2 * usual);
        assertThat(hoursOfUnit(0.5)).isLessThan(0.98 * usual).isGreaterThan(0.5 * usual);
    }
}

package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.TrendReported;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;

/** Behaviour under test: a strategic firm writes and reads a report each quarter, for hours; a tactical one none. */
class O01_StrategicFirmsReportTrendsTest {
    @Test
    void reports() {
        Lived lived = Lived.through(
                TinyWorlds.quiet(2).with("firm.capacityReserve", 3.0).with("posture.strategic", 1.0));
        assertThat(lived.run().facts(TrendReported.class, 0))
                .hasSize(7)
                .allSatisfy(report -> assertThat(report.hours()).isEqualTo(8 + 0.5 * report.heads()));
        assertThat(Lived.through(TinyWorlds.quiet(2)).week(Hours.Use.TRENDS)).isZero();
    }

    @Test
    void withoutBeliefsNothingComesOfThemButTheirCost() {
        Lived lived = Lived.through(TinyWorlds.quiet(2, Mechanism.BELIEFS)
                .with("firm.capacityReserve", 3.0)
                .with("posture.strategic", 1.0));
        assertThat(lived.week(Hours.Use.TRENDS)).isPositive();
    }
}

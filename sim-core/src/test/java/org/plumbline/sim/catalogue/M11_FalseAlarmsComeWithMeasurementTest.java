package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.SalesAlarm;

/** Behaviour under test: where nothing happens figures still alarm now and then if they are quick, and never if nothing is measured. */
class M11_FalseAlarmsComeWithMeasurementTest {
    @Test
    void quickFiguresAlarmByChance() {
        assertThat(alarms(0)).isZero();
        assertThat(alarms(1)).isPositive();
    }

    private static int alarms(double value) {
        int sum = 0;
        for (long seed = 1; seed <= 3; seed++) {
            sum += Lived.through(TinyWorlds.quiet(6).with("levers.measurement", value), seed)
                    .run()
                    .facts(SalesAlarm.class, 0)
                    .size();
        }
        return sum;
    }
}

package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.ProjectDropped;

/** Behaviour under test: early tests stop projects after fewer hours. */
class N06_FailFastStopsEarlierTest {
    @Test
    void hoursOfWhatIsDropped() {
        assertThat(hours(1)).isLessThan(hours(0));
    }

    private static double hours(double value) {
        double sum = 0;
        int count = 0;
        for (long seed = 1; seed <= 4; seed++) {
            for (ProjectDropped drop : Lived.through(
                            TinyWorlds.inventive(4)
                                    .with("capacity.failFast", value)
                                    .with("capacity.patience", 0.0)
                                    .with("innovation.judgementNoise", 2.0),
                            seed)
                    .run()
                    .facts(ProjectDropped.class, 0)) {
                if (drop.reason().contains("second look")) {
                    sum += drop.hours();
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(10);
        return sum / count;
    }
}

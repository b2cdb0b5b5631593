package org.plumbline.experiments.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Implausibilities against numbers worked by hand. */
class EmulatorsTest {
    /** z = 12, E = 10, standard deviations 0.5, 0.4 and 0.3: 2 / sqrt(0.5). */
    @Test
    void theImplausibilityIsTheDistanceInStandardDeviations() {
        assertThat(Emulators.implausibility(12, 10, 0.25, 0.16, 0.09)).isCloseTo(2.8284271247, within(5e-11));
        assertThat(Emulators.implausibility(10, 12, 0.25, 0.16, 0.09)).isCloseTo(2.8284271247, within(5e-11));
    }

    @Test
    void ofSeveralTheSecondLargestCountsAndOfOneItself() {
        assertThat(Emulators.secondLargest(1, 9, 2.9)).isEqualTo(2.9);
        assertThat(Emulators.secondLargest(9, 9, 1)).isEqualTo(9);
        assertThat(Emulators.secondLargest(4)).isEqualTo(4);
    }
}

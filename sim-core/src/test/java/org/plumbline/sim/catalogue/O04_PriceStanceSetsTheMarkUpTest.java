package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.sim.policy.PriceStance;

/** Behaviour under test: what is launched is sold at the mark-up of the price stance. */
class O04_PriceStanceSetsTheMarkUpTest {
    @ParameterizedTest
    @EnumSource(PriceStance.class)
    void markUp(PriceStance stance) {
        Lived lived = Lived.through(TinyWorlds.inventive(3)
                .with("innovation.listening.testBar", 0.0)
                .with("posture.priceStance", stance));
        double usual = 100;
        assertThat(lived.firm().brand().offerings())
                .filteredOn(offering -> offering.launched() > 0)
                .isNotEmpty()
                .allSatisfy(offering -> assertThat(offering.price()).isCloseTo(usual * stance.markUp(), within(1e-9)));
    }
}

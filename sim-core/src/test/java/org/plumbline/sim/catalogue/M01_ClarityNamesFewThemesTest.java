package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behaviour under test: a clear vision names few segments, a vague one all of them. */
class M01_ClarityNamesFewThemesTest {
    @ParameterizedTest
    @CsvSource({"0, 4", "0.5, 3", "1, 1"})
    void themes(double clarity, int expected) {
        Lived lived = Lived.through(TinyWorlds.quiet(0.5).with("levers.clarity", clarity));
        assertThat(lived.firm().direction().themes()).hasSize(expected);
    }
}

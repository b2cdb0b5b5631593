package org.plumbline.sim.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptionTest {
    private static final Adoption ADOPTION = new Adoption(0.03, 0.38);

    @Test
    void hazardIsInnovationPlusImitationTimesTheShareOfAdopters() {
        assertThat(ADOPTION.hazard(0)).isEqualTo(0.03);
        assertThat(ADOPTION.hazard(0.5)).isCloseTo(0.22, within(1e-15));
        assertThat(ADOPTION.hazard(3, 4)).isCloseTo(0.315, within(1e-15));
        assertThat(ADOPTION.hazard(0, 0)).isEqualTo(0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-12, 0.03, 0.41, 20})
    void aYearOfWeeksExposesAsMuchAsTheHazardSays(double hazard) {
        double staying = 1;
        for (int week = 0; week < 52; week++) {
            staying *= 1 - Adoption.weeklyProbability(hazard);
        }
        assertThat(staying).isCloseTo(Math.exp(-hazard), within(1e-13));
    }

    @Test
    void smallHazardsKeepTheirDigits() {
        assertThat(Adoption.weeklyProbability(52e-15)).isCloseTo(1e-15, within(1e-27));
    }

    @Test
    void refusesWhatIsNoHazardOrShare() {
        assertThatThrownBy(() -> new Adoption(-0.1, 0)).hasMessageContaining("innovation p (-0.1)");
        assertThatThrownBy(() -> new Adoption(0, Double.NaN)).hasMessageContaining("imitation q (NaN)");
        assertThatThrownBy(() -> ADOPTION.hazard(1.01)).hasMessageContaining("share of adopters (1.01)");
        assertThatThrownBy(() -> ADOPTION.hazard(5, 4)).hasMessageContaining("share of adopters (1.25)");
        assertThatThrownBy(() -> Adoption.weeklyProbability(-1)).hasMessageContaining("hazard (-1.0)");
    }
}

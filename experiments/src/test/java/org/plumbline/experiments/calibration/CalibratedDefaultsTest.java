package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.fitting.Ensemble;
import org.plumbline.experiments.fitting.Priors;

/** The defaults are the best set of the bundled ensemble, with three significant digits. */
class CalibratedDefaultsTest {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    @Test
    void theDefaultsAreTheBestSet() {
        Map<String, String> best = new LinkedHashMap<>();
        Ensemble.bundled().sets().get(0).forEach((path, value) -> best.put(path, rounded(value)));
        assertThat(best.keySet())
                .containsExactlyElementsOf(
                        Priors.bundled().settings(new double[best.size()]).keySet());
        assertThat(new BackgroundPopulation(1, 11, best).parameters())
                .isEqualTo(new BackgroundPopulation(1, 11, Map.of()).parameters());
    }

    private static String rounded(String value) {
        BigDecimal number = new BigDecimal(value).round(THREE_DIGITS);
        return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
    }

    @Test
    void everySetBinds() {
        for (Map<String, String> set : Ensemble.bundled().sets()) {
            assertThat(new BackgroundPopulation(1, 11, set).parameters()).isNotNull();
        }
    }
}

package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.fitting.Priors;
import org.plumbline.scenarios.layer.ParameterSets;

/** The defaults are the best set of the bundled ensemble, with three significant digits. */
class CalibratedDefaultsTest {
    @Test
    void theDefaultsAreTheBestSet() {
        Map<String, String> best = new LinkedHashMap<>();
        ParameterSets.values("1").forEach((path, value) -> best.put(path, rounded(value)));
        assertThat(best.keySet())
                .containsExactlyElementsOf(
                        Priors.bundled().settings(new double[best.size()]).keySet());
        assertThat(new BackgroundPopulation(1, 11, best).parameters())
                .isEqualTo(new BackgroundPopulation(1, 11, Map.of()).parameters());
    }

    @Test
    void everySetBinds() {
        for (Map<String, String> set : ParameterSets.table().sets().values()) {
            assertThat(new BackgroundPopulation(1, 11, set).parameters()).isNotNull();
        }
    }

    /** Three decimals might be thousands, which scenario files refuse. */
    private static String rounded(String value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        return (rounded.scale() == 3 ? rounded.setScale(4) : rounded).toPlainString();
    }
}

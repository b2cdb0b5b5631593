package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.fitting.Ensemble;
import org.plumbline.experiments.fitting.Priors;
import org.plumbline.scenarios.layer.ParameterSets;

/** The defaults are the best set of the bundled ensemble, with three significant digits. */
class CalibratedDefaultsTest {
    private static final Ensemble BUNDLED = Ensemble.read(ParameterSets.table());

    @Test
    void theDefaultsAreTheBestSet() {
        Map<String, String> best = BUNDLED.defaults();
        assertThat(best.keySet())
                .containsExactlyElementsOf(
                        Priors.bundled().settings(new double[best.size()]).keySet());
        assertThat(new BackgroundPopulation(1, 11, best).parameters())
                .isEqualTo(new BackgroundPopulation(1, 11, Map.of()).parameters());
    }

    @Test
    void everySetBinds() {
        for (Map<String, String> set : BUNDLED.sets()) {
            assertThat(new BackgroundPopulation(1, 11, set).parameters()).isNotNull();
        }
    }
}

package org.plumbline.experiments.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.calibration.BackgroundPopulation;

/** What may be moved is a table that people can read. */
class PriorsTest {
    @Test
    void theBundledOnesBindAtBothEnds() {
        Priors priors = Priors.bundled();
        for (double end : new double[] {0, 0.5, 1}) {
            double[] unit = new double[priors.count()];
            Arrays.fill(unit, end);
            assertThat(new BackgroundPopulation(1, 11, priors.settings(unit)).settings())
                    .hasSize(priors.count());
        }
    }

    @Test
    void noValueLooksLikeThousands() {
        Priors priors = Priors.read("parameter,lower,upper,scale,reason\na,1.0015,1.0025,linear,b\n");
        assertThat(priors.settings(new double[] {0.5})).isEqualTo(Map.of("a", "1.0020"));
    }

    @Test
    void aWrongRowIsNamed() {
        assertThatThrownBy(() -> Priors.read("parameter,lower,upper,scale,reason\na,2,1,linear,b\n"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("min must lie below max");
        assertThatThrownBy(() -> Priors.read("parameter,lower,upper,scale,reason\n"))
                .hasMessageContaining("at least one");
    }
}

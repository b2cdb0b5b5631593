package org.plumbline.sim.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KnowledgeExchangeTest {
    /** What somebody without any depth learns from somebody with the same depth in each domain, at once. */
    private static double learned(double depth, double capacity) {
        double[] other = new double[8];
        Arrays.fill(other, depth);
        return KnowledgeExchange.learn(new double[8], other, 1e-6, capacity);
    }

    @Test
    void whatIsLearnedIsAnInvertedUOfDistance() {
        double capacity = 0.5;
        double peak = (0.1 + 0.5 * capacity) / StrictMath.sqrt(2);
        double most = learned(peak, capacity);
        double before = 0;
        for (int step = 1; step <= 100; step++) {
            double distance = step / 100.0;
            double now = learned(distance, capacity);
            assertThat(now).isLessThanOrEqualTo(most);
            if (distance < peak) {
                assertThat(now).isGreaterThan(before);
            } else if (step > 1 && distance - 0.01 > peak) {
                assertThat(now).isLessThan(before);
            }
            before = now;
        }
        assertThat(most).isGreaterThan(10 * learned(1, capacity));
    }

    @Test
    void absorptiveCapacityMovesThePeakOut() {
        assertThat(learned(0.5, 1)).isGreaterThan(learned(0.2, 1));
        assertThat(learned(0.5, 0.1)).isLessThan(learned(0.2, 0.1));
    }

    @Test
    void theLawIsWhatItsFormulaSays() {
        double[] own = {0.2, 0.6};
        double[] other = {0.5, 0.2};
        double distance = StrictMath.sqrt((0.09 + 0.16) / 2);
        double understood = StrictMath.exp(-(distance / 0.35) * (distance / 0.35));
        double gained = KnowledgeExchange.learn(own, other, 0.1, 0.5);
        assertThat(gained).isCloseTo(0.1 * understood * 0.3, within(1e-12));
        assertThat(own[0]).isCloseTo(0.2 + gained, within(1e-12));
        assertThat(own[1]).isEqualTo(0.6);
    }

    @Test
    void nobodyLearnsMoreThanTheGap() {
        assertThat(KnowledgeExchange.gain(0.3, 0.5, 100)).isCloseTo(0.2, within(1e-12));
    }
}

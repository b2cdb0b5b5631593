package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;

class PanelTest {
    @Test
    void estimateWeighsTheDistancesToBeliefAndVision() {
        Point idea = new Point(1, 0);
        Point belief = new Point(1, 2);
        Point vision = new Point(0, 0);
        assertThat(Panel.estimate(3, 0.5, 0.25, idea, belief, vision, 0.125))
                .isEqualTo(3 - 0.5 * (0.75 * 4 + 0.25 * 1) + 0.125);
        assertThat(Panel.estimate(3, 0.5, 0, idea, belief, vision, 0)).isEqualTo(1);
        assertThat(Panel.estimate(3, 0.5, 1, idea, belief, vision, 0)).isEqualTo(2.5);
    }

    @Test
    void whereBeliefAndVisionAgreeTheWeightOfTheVisionChangesNothing() {
        Point agreed = new Point(0.4, -0.7);
        Point idea = new Point(1.2, 0.3);
        double without = Panel.estimate(1, 1.3, 0, idea, agreed, agreed, 0);
        for (double omega = 0; omega <= 1; omega += 0.125) {
            assertThat(Panel.estimate(1, 1.3, omega, idea, agreed, agreed, 0)).isCloseTo(without, within(1e-15));
        }
    }

    @Test
    void votesCountOnlyEstimatesAboveTheThreshold() {
        double[] estimates = {0.5, 0.7, 0.2, 9};
        assertThat(Panel.votesYes(0.5, 0.5)).isFalse();
        assertThat(Panel.accepts(new ConsentRule(3, 2), estimates, 0.4)).isTrue();
        assertThat(Panel.accepts(new ConsentRule(3, 2), estimates, 0.5)).isFalse();
        assertThat(Panel.accepts(new ConsentRule(4, 2), estimates, 0.5)).isTrue();
    }

    @Test
    void averagesTheFirstEstimates() {
        assertThat(Panel.average(new double[] {1, 2, 6, 100}, 3)).isEqualTo(3);
        assertThatThrownBy(() -> Panel.average(new double[0], 0)).hasMessageContaining("evaluators (0)");
    }

    @Test
    void refusesWeightsOutsideTheUnitInterval() {
        assertThatThrownBy(() -> Panel.estimate(0, 1, 1.1, 0, 0, 0)).hasMessageContaining("omega (1.1)");
        assertThatThrownBy(() -> Panel.estimate(0, 1, Double.NaN, 0, 0, 0)).hasMessageContaining("omega (NaN)");
    }
}

package org.plumbline.visualization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.visualization.table.Survival.Life;

class EstimatesTest {
    @Test
    void quantilesAreValuesThatOccurred() {
        Quantiles quantiles = Quantiles.of(List.of(40.0, 10.0, 30.0, 20.0));
        assertThat(List.of(quantiles.at(0.25), quantiles.median(), quantiles.at(0.51), quantiles.at(1)))
                .containsExactly(10.0, 20.0, 30.0, 40.0);
        assertThatThrownBy(() -> quantiles.at(0)).hasMessageContaining("must lie in (0, 1]");
    }

    /** Wilson's interval of 81 of 263 is 0.2553 to 0.3662 (Newcombe 1998, table I, method 3). */
    @Test
    void wilsonMeetsAPublishedValue() {
        Interval interval = Interval.ofShare(81.0 / 263, 263);
        assertThat(interval.lower()).isCloseTo(0.2553, within(5e-5));
        assertThat(interval.upper()).isCloseTo(0.3662, within(5e-5));
    }

    /** Times 3, 5+, 7, 9+ by hand: 1 - 1/4 = 0.75 from 3 on, 0.75 (1 - 1/2) = 0.375 from 7 on. */
    @Test
    void survivalMultipliesTheSharesThatStay() {
        Survival survival =
                Survival.of(List.of(new Life(3, true), new Life(5, false), new Life(7, true), new Life(9, false)));
        assertThat(survival.steps().stream().map(step -> step.open().value()).toList())
                .containsExactly(1.0, 0.75, 0.375);
        assertThat(survival.steps().stream().map(Survival.Step::week).toList()).containsExactly(0.0, 3.0, 7.0);
    }

    @Test
    void survivalWithoutCensoringHasWilsonsInterval() {
        Survival survival = Survival.of(List.of(new Life(3, true), new Life(9, false), new Life(9, false)));
        Interval wilson = Interval.ofShare(2.0 / 3, 3);
        assertThat(survival.atEnd().lower()).isCloseTo(wilson.lower(), within(1e-12));
        assertThat(survival.atEnd().upper()).isCloseTo(wilson.upper(), within(1e-12));
    }

    @Test
    void whereAllCloseNoneIsLeft() {
        Survival survival = Survival.of(List.of(new Life(3, true), new Life(4, true)));
        assertThat(survival.atEnd().value()).isZero();
        assertThat(survival.atEnd().upper()).isLessThan(1);
    }

    @Test
    void anIntervalOutOfOrderIsRefused() {
        assertThatThrownBy(() -> new Interval(0, 2, 1)).hasMessageContaining("in order");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1, 2)).hasMessageContaining("finite");
    }
}

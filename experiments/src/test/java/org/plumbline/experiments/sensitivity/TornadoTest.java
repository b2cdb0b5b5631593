package org.plumbline.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.design.Design;
import org.plumbline.experiments.design.FactorValue;
import org.plumbline.experiments.design.FullFactorial;
import org.plumbline.experiments.design.LevelFactor;
import org.plumbline.experiments.design.OneAtATime;
import org.plumbline.experiments.statistics.Estimate;

class TornadoTest {
    private static final Design DESIGN = OneAtATime.of(
            List.of(LevelFactor.numeric("cash", 5, 0, 10), LevelFactor.named("strategy", "fads", "regulars")));

    /** Noise of 0, 100 and 200 is common to all points; changes are -1, 2 and -7 give or take. */
    private static final double[][] OUTCOMES = {{0, 100, 200}, {-1, 99, 199}, {1, 102, 203}, {-7, 93, 193}};

    @Test
    void barsShowPairedChangesTheFarthestReachingFactorFirst() {
        List<TornadoBar> bars = Tornado.of(DESIGN, OUTCOMES, 0.95).bars();
        assertThat(bars).extracting(TornadoBar::factor).containsExactly("strategy", "cash");
        assertThat(bars.get(0).ends()).extracting(TornadoBar.End::level).containsExactly(FactorValue.of("regulars"));
        assertThat(bars.get(0).reach()).isEqualTo(7);
        assertThat(bars.get(1).ends())
                .extracting(TornadoBar.End::level)
                .containsExactly(FactorValue.of(0), FactorValue.of(10));
        Estimate up = bars.get(1).ends().get(1).change();
        assertThat(up.mean().orElseThrow()).isEqualTo(2);
        assertThat(up.upper().orElseThrow()).isCloseTo(2 + 4.302652729749 / Math.sqrt(3), within(1e-9));
    }

    @Test
    void otherDesignsAreRefused() {
        Design grid = FullFactorial.of(List.of(LevelFactor.numeric("a", 0, 1), LevelFactor.numeric("b", 0, 1)));
        assertThatThrownBy(() -> Tornado.of(grid, OUTCOMES, 0.95))
                .hasMessageContaining("point 4 differs from the base in 2 factors");
    }
}

package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;

/** The bakery is the case that everything else is checked with first. */
class BakeryTest {
    private final Scenario bakery = Scenarios.open("bakery");

    @Test
    void saysWhoItIs() {
        assertThat(bakery.title()).isEqualTo("Bakery");
        assertThat(bakery.strategies())
                .extracting(Strategy::name)
                .startsWith("follow-fads", "regulars-first", "aligned-but-wrong");
        assertThat(bakery.warnings()).isEmpty();
        assertThat(bakery.experiment()).isPresent();
    }

    @Test
    void hasTheFiguresOfTheTrade() {
        assertThat(bakery.parameters().firm().sales()).isEqualTo(Money.of(500_000));
        assertThat(bakery.parameters().firm().margin()).isBetween(0.04, 0.06);
        assertThat(bakery.parameters().firm().vision()).isEqualTo(new Point(-0.25, 0.13));
    }

    @Test
    void strategiesDecideAndNothingElse() {
        var fads = bakery.parameters("follow-fads");
        assertThat(fads.levers().ideaProcess()).isEqualTo(1);
        assertThat(fads.capacity().projectsAtOnce()).isEqualTo(6);
        assertThat(fads.described()).isEqualTo(bakery.parameters().described());
        assertThat(bakery.parameters("aligned-but-wrong").firm().vision()).isEqualTo(new Point(0.7, 0));
    }

    @Test
    void pointsWinOverStrategiesAndOverridesOverPoints() {
        var point = Map.of("alignment", "0.25", "market.turbulence", "0.3", "strategy", "follow-fads");
        assertThat(bakery.parameters(point).levers().ideaProcess()).isEqualTo(0.25);
        var overridden = Scenarios.open("bakery", List.of("levers.ideaProcess=0.75"));
        assertThat(overridden.parameters(point).levers().ideaProcess()).isEqualTo(0.75);
        assertThat(overridden.parameters(point).levers().clarity()).isEqualTo(0.25);
        assertThat(overridden.parameters().described().levers().ideaProcess()).isEqualTo(0.4);
    }
}

package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.calibration.MarketHistory.Minds;
import org.plumbline.experiments.fitting.Measured;
import org.plumbline.experiments.fitting.Target;

/** Calibration does not know what alignment does: scrambling it changes nothing of what is fitted. */
class ObjectiveTest {
    private static final String PREDICTION = "correlation of alignment and performance";

    @Test
    void scrambledAlignmentLeavesTheObjectiveAsItWas() throws InterruptedException {
        List<MarketHistory> markets = new BackgroundPopulation(
                        3, 11, Map.of("market.simulatedCustomers", "6", "background.entryRate", "0.3"))
                .live(5, 1, done -> {});
        List<MarketHistory> scrambled =
                markets.stream().map(ObjectiveTest::scrambled).toList();
        List<PatternRow> before = PatternTable.of(markets);
        List<PatternRow> after = PatternTable.of(scrambled);
        for (int i = 0; i < before.size(); i++) {
            boolean prediction = before.get(i).published().name().equals(PREDICTION);
            assertThat(after.get(i).estimate().equals(before.get(i).estimate()))
                    .as(before.get(i).published().name())
                    .isEqualTo(!prediction);
        }
        assertThat(Measured.of(after).distance(Target.all()))
                .isEqualTo(Measured.of(before).distance(Target.all()));
    }

    @Test
    void thePredictionIsNoTarget() {
        assertThat(Target.all())
                .extracting(target -> target.published().name())
                .doesNotContain(PREDICTION)
                .hasSize(18);
        assertThat(Target.fittedOnes()).hasSize(12);
    }

    private static MarketHistory scrambled(MarketHistory market) {
        List<Minds> minds = market.minds().stream()
                .map(m -> new Minds(
                        m.firm(), m.year(), m.communication(), m.people(), m.knowing(), (m.firm() * 37 % 101) / 101.0))
                .toList();
        return new MarketHistory(
                market.years(),
                market.entrants(),
                market.firmYears(),
                market.innovations(),
                market.ideas(),
                market.returns(),
                minds);
    }
}

package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Markets of the background population are a function of parameters, seed and number alone. */
class BackgroundPopulationTest {
    private static final Map<String, String> SMALL =
            Map.of("market.simulatedCustomers", "6", "background.entryRate", "0.2");

    @Test
    void marketsDoNotDependOnThreadsOrCompany() throws InterruptedException {
        List<MarketHistory> alone = new BackgroundPopulation(1, 11, SMALL).live(3, 1, done -> {});
        List<MarketHistory> together = new BackgroundPopulation(2, 11, SMALL).live(3, 2, done -> {});
        assertThat(together).hasSize(2);
        assertThat(together.get(0)).isEqualTo(alone.get(0)).isNotEqualTo(together.get(1));
    }

    @Test
    void theFocalFirmIsNobody() throws InterruptedException {
        List<MarketHistory> usual = new BackgroundPopulation(1, 11, SMALL).live(3, 1, done -> {});
        Map<String, String> elsewhere = new java.util.TreeMap<>(SMALL);
        elsewhere.put("levers.communication", "1");
        elsewhere.put("alignment", "0.9");
        elsewhere.put("firm.vision", "[2, 2]");
        assertThat(new BackgroundPopulation(1, 11, elsewhere).live(3, 1, done -> {}))
                .isEqualTo(usual);
    }

    @Test
    void aMarketGivesEveryPatternAVerdictAndLivesOnWithoutFirmZero() throws InterruptedException {
        List<MarketHistory> markets = new BackgroundPopulation(2, 13, SMALL).live(1, 2, done -> {});
        List<PatternRow> rows = PatternTable.of(markets);
        assertThat(rows)
                .extracting(row -> row.published().name())
                .containsExactlyElementsOf(PublishedPattern.all().stream()
                        .map(PublishedPattern::name)
                        .toList());
        assertThat(rows)
                .filteredOn(row -> row.verdict() == PatternRow.Verdict.REPORTED)
                .hasSize(1);
        assertThat(markets.get(0).firmYears()).anyMatch(year -> year.year() == 13);
    }

    @Test
    void tooFewYearsAreRefused() {
        assertThatThrownBy(() -> new BackgroundPopulation(1, 10, Map.of())).hasMessageContaining("between 11 and 100");
    }
}

package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.experiments.calibration.MarketHistory.Innovation;
import org.plumbline.experiments.calibration.MarketHistory.Kind;
import org.plumbline.experiments.calibration.MarketHistory.Minds;
import org.plumbline.experiments.calibration.MarketHistory.Return;

/** Each pattern on markets that can be counted by hand. */
class PatternsTest {
    private static double value(String pattern, MarketHistory... markets) {
        return PatternCatalog.all().stream()
                .filter(p -> p.name().equals(pattern))
                .findFirst()
                .orElseThrow()
                .estimator()
                .applyAsDouble(List.of(markets));
    }

    private static MarketHistory market(
            List<Lifetime> lives,
            List<FirmYear> years,
            List<Innovation> innovations,
            List<Double> ideas,
            List<Return> returns,
            List<Minds> minds) {
        return new MarketHistory(11, lives, years, innovations, ideas, returns, minds);
    }

    private static MarketHistory lives(Lifetime... lives) {
        return market(List.of(lives), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void onlyEntrantsThatCouldBeFollowedCount() {
        MarketHistory market = lives(
                new Lifetime(0, 30, true, 572),
                new Lifetime(10, 60, true, 562),
                new Lifetime(20, 552, false, 552),
                new Lifetime(540, 32, false, 32));
        assertThat(value("survival at 1 year", market)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(value("survival at 10 years", market)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value("exit hazard in year 1", market)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(value("exit hazard in year 2", market)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void nothingFollowedIsUndefined() {
        assertThat(value("survival at 5 years", lives(new Lifetime(540, 32, false, 32))))
                .isNaN();
    }

    @Test
    void theTopTenthOfElevenReturnsAreTwo() {
        List<Return> returns = new ArrayList<>(List.of(new Return(50, 1e6, true)));
        for (int i = 1; i <= 11; i++) {
            returns.add(new Return(200, i, i > 6));
        }
        MarketHistory market = market(List.of(), List.of(), List.of(), List.of(1.0, 150.0, 160.0), returns, List.of());
        assertThat(value("share of returns captured by the top tenth of innovations", market))
                .isCloseTo(21 / 66.0, within(1e-12));
        assertThat(value("success of launched products", market)).isCloseTo(5 / 11.0, within(1e-12));
        assertThat(value("raw ideas for one success", market)).isCloseTo(0.4, within(1e-12));
    }

    private static FirmYear year(int firm, int year, int staff, double revenue) {
        return new FirmYear(firm, year, FirmYear.FROM_THE_START, staff, staff, revenue, 100, 0);
    }

    @Test
    void innovatorsAreSmallFirmsThatLivedThroughTheWindow() {
        List<FirmYear> years = List.of(
                year(1, 3, 12, 1),
                year(1, 5, 12, 1),
                year(2, 3, 12, 1),
                year(2, 5, 12, 1),
                year(3, 5, 12, 1),
                year(4, 3, 12, 1),
                year(4, 5, 9, 1));
        List<Innovation> innovations = List.of(
                new Innovation(1, 120, Kind.PRODUCT),
                new Innovation(2, 90, Kind.PRODUCT),
                new Innovation(3, 130, Kind.PRODUCT),
                new Innovation(4, 130, Kind.PRODUCT));
        MarketHistory market = market(List.of(), years, innovations, List.of(), List.of(), List.of());
        assertThat(value("small firms with a product innovation", market)).isEqualTo(0.5);
        assertThat(value("small firms with a process innovation", market)).isZero();
    }

    @Test
    void productivitySpreadIsBetweenPercentilesOfAYear() {
        List<FirmYear> years = new ArrayList<>();
        for (int firm = 0; firm <= 10; firm++) {
            years.add(year(firm, 3, 12, 100 * StrictMath.exp(0.1 * firm)));
            years.add(year(firm, 4, 12, 100 * StrictMath.exp(0.1 * firm)));
        }
        MarketHistory market = market(List.of(), years, List.of(), List.of(), List.of(), List.of());
        assertThat(value("log revenue productivity: 90th less 10th percentile", market))
                .isCloseTo(0.8, within(1e-9));
        assertThat(value("log revenue productivity: one-year autocorrelation", market))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void peopleCountWhereCommunicationIsUsual() {
        List<Minds> minds = List.of(
                new Minds(1, 3, 0.4, 10, 3, 0.5), new Minds(2, 3, 0.9, 10, 10, 0.5), new Minds(1, 2, 0.4, 10, 10, 0.5));
        MarketHistory market = market(List.of(), List.of(), List.of(), List.of(), List.of(), minds);
        assertThat(value("managers who list three priorities", market)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void spreadThatFallsWithSizeHasItsExponent() {
        List<SizeExponent.Growth> growth = new ArrayList<>();
        for (int size = 0; size < 1000; size++) {
            double logSize = size / 100.0;
            double sigma = StrictMath.exp(-0.2 * (int) logSize);
            growth.add(new SizeExponent.Growth((int) logSize, size % 2 == 0 ? sigma : -sigma));
        }
        assertThat(SizeExponent.of(growth)).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void theJackknifeOfAMeanIsItsStandardError() {
        List<MarketHistory> markets = new ArrayList<>();
        for (int ideas : new int[] {1, 2, 4, 7, 11}) {
            markets.add(market(
                    List.of(),
                    List.of(),
                    List.of(),
                    new ArrayList<>(java.util.Collections.nCopies(ideas, 1.0)),
                    List.of(),
                    List.of()));
        }
        double error = new Jackknife(markets)
                .error(sample -> sample.stream()
                        .mapToInt(m -> m.ideas().size())
                        .average()
                        .orElse(0))
                .orElseThrow();
        assertThat(error).isCloseTo(StrictMath.sqrt(66 / 4.0 / 5), within(1e-12));
    }
}

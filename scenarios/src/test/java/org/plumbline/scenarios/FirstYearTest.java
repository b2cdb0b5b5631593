package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelParameters;
import org.plumbline.sim.simulation.RunResult;
import org.plumbline.sim.simulation.Simulation;

/**
 * Behaviour under test: a firm that is smaller or larger than its case is as viable in its first year. Forty futures,
 * seed 1; mean sales of a year scatter by about 2 % of themselves, so that 10 % are more than four standard errors: a
 * right model fails less than once in ten thousand seeds.
 */
class FirstYearTest {
    private static final int FUTURES = 40;

    @Test
    void threeOrTwentyPeopleSellAndSurviveAsTheCaseDoes() {
        Year usual = year("extends: bakery\nhorizon: 1 years\n");
        for (int employees : new int[] {3, 20}) {
            Year year = year("extends: bakery\nhorizon: 1 years\nfirm: { employees: " + employees + " }\n");
            assertThat(year.sales).as(employees + " people").isCloseTo(usual.sales, within(0.10));
            assertThat(year.margin).as(employees + " people").isCloseTo(usual.margin, within(0.10));
            assertThat(year.open).as(employees + " people").isCloseTo(usual.open, within(0.10));
        }
    }

    /**
     * In the other trades forty futures scatter more: the largest difference of sales seen at this seed is 12 % (a
     * software company of three). Margins are not compared: what a licence or a product costs does not shrink with the firm.
     */
    @ParameterizedTest
    @MethodSource("otherCases")
    @Tag("full")
    void inEachTradeTheySellAndSurviveAsTheCaseDoes(String name) {
        String head = "extends: " + name + "\nhorizon: 1 years\n";
        Year usual = year(head);
        for (int employees : new int[] {3, 20}) {
            Year year = year(head + "firm: { employees: " + employees + " }\n");
            assertThat(year.sales).as(employees + " people").isCloseTo(usual.sales, within(0.15));
            assertThat(year.open).as(employees + " people").isCloseTo(usual.open, within(0.10));
        }
    }

    static List<String> otherCases() {
        return Catalog.names().stream().filter(name -> !name.equals("bakery")).toList();
    }

    /**
     * A year.
     *
     * @param sales mean sales over those described
     * @param margin mean profit over the sales described
     * @param open share of firms that are open at its end
     */
    private record Year(double sales, double margin, double open) {}

    private static Year year(String text) {
        ModelParameters parameters = Texts.open(text).parameters();
        double described = parameters.firm().sales().units();
        List<RunResult> futures = LongStream.range(0, FUTURES)
                .mapToObj(replication -> Simulation.run(parameters, 1, replication))
                .toList();
        return new Year(
                mean(futures, Outcome.REVENUE) / described,
                mean(futures, Outcome.PROFIT) / described,
                mean(futures, Outcome.SURVIVAL));
    }

    private static double mean(List<RunResult> futures, Outcome outcome) {
        return futures.stream()
                .mapToDouble(future -> future.outcome(outcome).orElseThrow())
                .average()
                .orElseThrow();
    }
}

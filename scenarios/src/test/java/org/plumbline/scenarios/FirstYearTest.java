package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.ModelParameters;
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
        return new Year(
                mean(parameters, Outcome.REVENUE) / described,
                mean(parameters, Outcome.PROFIT) / described,
                mean(parameters, Outcome.SURVIVAL));
    }

    private static double mean(ModelParameters parameters, Outcome outcome) {
        return LongStream.range(0, FUTURES)
                .mapToDouble(replication -> Simulation.run(parameters, 1, replication)
                        .outcome(outcome)
                        .orElseThrow())
                .average()
                .orElseThrow();
    }
}

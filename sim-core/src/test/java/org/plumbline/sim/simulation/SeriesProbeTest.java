package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.fact.FactListener;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.observation.Series;

/** Behaviour under test: the weeks of a series add up to what a run that ends there reports. */
class SeriesProbeTest {
    private static final int COLUMN = List.of(Series.Column.values()).indexOf(Series.Column.REVENUE);
    private static final List<List<Double>> ROWS = Simulation.run(
                    Worlds.usual().years(1).build(), 1, 0, FactListener.NONE, true)
            .series()
            .rows();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 26, 52})
    void revenueIsThatOfTheWeek(int weeks) {
        double inAll = Futures.watch(Worlds.usual().years(weeks / 52.0), 1).outcome(Outcome.REVENUE);
        double sum = ROWS.subList(0, weeks).stream()
                .mapToDouble(row -> row.get(COLUMN))
                .sum();
        assertThat(sum).isCloseTo(inAll, within(0.005));
    }
}

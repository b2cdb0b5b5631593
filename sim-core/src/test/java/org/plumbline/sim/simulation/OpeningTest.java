package org.plumbline.sim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.firm.Economics;
import org.plumbline.sim.market.Segments;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.random.Streams;

/** How unequal firms are when they start. */
class OpeningTest {
    private static final int FIRMS = 400;

    @Test
    void firmsThereAtTheStartCoverTheirCost() {
        assertThat(efficienciesAtStart("background.efficiencySpread", 0.5))
                .allMatch(efficiency -> efficiency >= breakEven() - 1e-9)
                .anyMatch(efficiency -> efficiency > 1.5);
    }

    @Test
    void entrantsDoNotKnowYetWhetherTheyCan() {
        Opening opening = opening("background.efficiencySpread", 0.5);
        double[] logs = IntStream.range(1, FIRMS)
                .mapToObj(number -> opening.entrant(number, 1).economics())
                .mapToDouble(economics -> StrictMath.log(efficiency(economics)))
                .toArray();
        double mean = IntStream.range(0, logs.length).mapToDouble(i -> logs[i]).sum() / logs.length;
        double squares = IntStream.range(0, logs.length)
                .mapToDouble(i -> (logs[i] - mean) * (logs[i] - mean))
                .sum();
        assertThat(mean).isCloseTo(0, within(0.1));
        assertThat(StrictMath.sqrt(squares / logs.length)).isCloseTo(0.5, within(0.06));
    }

    @Test
    void withoutASpreadAnHourYieldsTheSameEverywhere() {
        assertThat(efficienciesAtStart("background.efficiencySpread", 0.0))
                .allMatch(efficiency -> StrictMath.abs(efficiency - 1) < 1e-9);
    }

    @Test
    void aFirmWithoutCostIsNoFault() {
        Opening opening = opening(Worlds.usual()
                .with("firm.wage", Money.of(0))
                .with("firm.rent", Money.of(0))
                .with("firm.otherFixed", Money.of(0)));
        assertThat(opening.rival(1).economics().sales()).isFinite().isPositive();
    }

    private static double breakEven() {
        return Economics.of(Worlds.usual().build().firm(), 34).breakEvenEfficiency();
    }

    private static List<Double> efficienciesAtStart(String path, Object value) {
        Opening opening = opening(path, value);
        return IntStream.range(1, FIRMS)
                .mapToObj(number -> efficiency(opening.rival(number).economics()))
                .toList();
    }

    private static double efficiency(Economics economics) {
        return Economics.of(Worlds.usual().build().firm(), 34).hoursPerUnit() / economics.hoursPerUnit();
    }

    private static Opening opening(String path, Object value) {
        return opening(Worlds.usual().with(path, value));
    }

    private static Opening opening(Worlds worlds) {
        ModelParameters parameters = worlds.build();
        Streams streams = Streams.common(5, 0);
        return new Opening(parameters, streams, new Segments(parameters.market(), streams, true));
    }
}

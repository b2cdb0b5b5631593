package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.OfferingJudged;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: what a market test promises is no wild guess, and at the usual bar it stops some designs and not others. */
class H06_MarketTestsTellDemandTest {
    private static Worlds usual() {
        return Worlds.usual().years(8).with("innovation.sparks", 60.0).with("innovation.gateThreshold", -1.0);
    }

    @Test
    void whatPromisesMoreEarnsMore() {
        List<double[]> launches = new ArrayList<>();
        for (long seed = 1; seed <= 6; seed++) {
            Futures.Watched run = Futures.watch(usual().with("innovation.listening.testBar", 0.0), seed);
            Map<Long, Double> promised = new TreeMap<>();
            run.facts(MarketTested.class)
                    .forEach(test -> promised.put(test.idea(), test.promised().units()));
            run.facts(OfferingJudged.class).stream()
                    .filter(verdict -> promised.containsKey(verdict.idea()))
                    .forEach(verdict -> launches.add(new double[] {
                        promised.getOrDefault(verdict.idea(), 0.0),
                        verdict.margin().units()
                    }));
        }
        launches.sort(Comparator.comparingDouble(launch -> launch[0]));
        int half = launches.size() / 2;
        assertThat(half).isGreaterThan(20);
        double low = mean(launches.subList(0, half), 1);
        double high = mean(launches.subList(half, launches.size()), 1);
        assertThat(high).isGreaterThan(1.5 * low);
        double ratio = 2 * mean(launches, 0) / mean(launches, 1);
        assertThat(ratio)
                .as("demand by the tests, unhalved, over what was earned")
                .isBetween(0.3, 3.0);
    }

    @Test
    void atADemandingBarSomeAreStopped() {
        List<MarketTested> tests = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            tests.addAll(Futures.watch(usual().with("innovation.listening.testBar", 0.9), seed)
                    .facts(MarketTested.class));
        }
        double stopped = tests.stream().filter(test -> !test.passed()).count() / (double) tests.size();
        assertThat(stopped).isBetween(0.1, 0.9);
    }

    private static double mean(List<double[]> launches, int column) {
        return launches.stream().mapToDouble(launch -> launch[column]).average().orElseThrow();
    }
}

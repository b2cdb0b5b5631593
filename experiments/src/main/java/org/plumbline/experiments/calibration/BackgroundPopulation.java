package org.plumbline.experiments.calibration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.plumbline.scenarios.Scenarios;
import org.plumbline.sim.simulation.LocalMarket;
import org.plumbline.sim.simulation.ModelParameters;

/**
 * Many independent local markets of 25 firms at the declared defaults, in which no firm is followed. Market m of a seed is
 * the same whatever the other markets, the threads and the parameters.
 *
 * @param markets how many, at least 1
 * @param years how long each is simulated, at least 11, so that some entrants can be followed for ten
 * @param settings values that differ from the defaults, by path
 */
public record BackgroundPopulation(int markets, int years, Map<String, String> settings) {
    private static final int FIRMS = 25;
    private static final int LEAST_YEARS = 11;

    /**
     * Checks numbers and settings, and copies these in their order.
     *
     * @throws org.plumbline.scenarios.fault.ScenarioFaults if a setting is wrong
     */
    public BackgroundPopulation {
        if (markets < 1) {
            throw new IllegalArgumentException("markets (" + markets + ") must be at least 1");
        }
        if (years < LEAST_YEARS || years > 100) {
            throw new IllegalArgumentException("years (" + years + ") of a market must lie between 11 and 100");
        }
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        parameters(years, settings);
    }

    /** The parameters of every market. */
    ModelParameters parameters() {
        return parameters(years, settings);
    }

    private static ModelParameters parameters(int years, Map<String, String> settings) {
        Map<String, String> together = new LinkedHashMap<>(settings);
        together.putIfAbsent("background.rivals", String.valueOf(FIRMS - 1));
        List<String> overrides = new ArrayList<>();
        together.forEach((path, value) -> overrides.add(path + "=" + value));
        byte[] scenario = ("name: Background\nhorizon: " + years + " years\n").getBytes(StandardCharsets.UTF_8);
        return Scenarios.read("the background population", scenario, overrides).parameters();
    }

    /**
     * Lives through all markets.
     *
     * @param threads how many run at once, at least 1; changes no result
     * @param finished hears how many are finished, on the calling thread
     * @return the markets by number
     * @throws InterruptedException if the calling thread is interrupted
     */
    public List<MarketHistory> live(long seed, int threads, IntConsumer finished) throws InterruptedException {
        ModelParameters parameters = parameters();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<MarketHistory>> running = new ArrayList<>();
            for (int market = 0; market < markets; market++) {
                int number = market;
                running.add(pool.submit(() -> one(parameters, seed, number)));
            }
            List<MarketHistory> histories = new ArrayList<>();
            for (Future<MarketHistory> market : running) {
                histories.add(answer(market));
                finished.accept(histories.size());
            }
            return List.copyOf(histories);
        } finally {
            pool.shutdownNow();
        }
    }

    private MarketHistory one(ModelParameters parameters, long seed, int market) {
        MarketRecorder recorder = new MarketRecorder(years);
        LocalMarket.live(parameters, seed, market, recorder, recorder);
        return recorder.history();
    }

    private static MarketHistory answer(Future<MarketHistory> market) throws InterruptedException {
        try {
            return market.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a market of the background population failed", fault.getCause());
        }
    }
}

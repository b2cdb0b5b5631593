package org.plumbline.sim.observation;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.sim.firm.Firm;
import org.plumbline.sim.market.Market;

/**
 * The indices of alignment of one firm, read each quarter and averaged over time. Nothing in the model reads them. Makes
 * no draws and changes nothing.
 */
public final class Indices {
    private final boolean beliefs;
    private final double tasteSpread;
    private final Map<Outcome, Double> sums = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> readings = new EnumMap<>(Outcome.class);

    /**
     * No readings yet.
     *
     * @param beliefs whether beliefs are at work; without them indices of belief are undefined
     * @param tasteSpread standard deviation per dimension of what customers want, map units
     */
    public Indices(boolean beliefs, double tasteSpread) {
        this.beliefs = beliefs;
        this.tasteSpread = tasteSpread;
    }

    /** Reads the firm as it stands. */
    public void read(Firm firm, Market market) {
        now(firm, market).forEach((index, value) -> {
            sums.merge(index, value, Double::sum);
            readings.merge(index, 1, Integer::sum);
        });
    }

    /** The indices of a firm as it stands, those that are defined. */
    public Map<Outcome, Double> now(Firm firm, Market market) {
        return new Reading(firm, market, tasteSpread).indices(beliefs);
    }

    void report(Map<Outcome, Double> outcomes) {
        sums.forEach((index, sum) -> outcomes.put(index, sum / readings.getOrDefault(index, 1)));
    }
}

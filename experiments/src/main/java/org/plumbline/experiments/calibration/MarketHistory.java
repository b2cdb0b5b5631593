package org.plumbline.experiments.calibration;

import java.util.List;

/**
 * What one local market of the background population did.
 *
 * @param years how many years were seen
 * @param entrants lives of all firms that entered
 * @param firmYears every whole calendar year of every firm
 * @param innovations when firms innovated
 * @param ideas when ideas were sparked, weeks
 * @param returns what launches earned
 * @param minds what people hold for the firm's priorities, and how alike they are
 */
public record MarketHistory(
        int years,
        List<Lifetime> entrants,
        List<FirmYear> firmYears,
        List<Innovation> innovations,
        List<Double> ideas,
        List<Return> returns,
        List<Minds> minds) {
    /** Copies the lists. */
    public MarketHistory {
        entrants = List.copyOf(entrants);
        firmYears = List.copyOf(firmYears);
        innovations = List.copyOf(innovations);
        ideas = List.copyOf(ideas);
        returns = List.copyOf(returns);
        minds = List.copyOf(minds);
    }

    /** What an innovation changed. */
    enum Kind {
        /** Something new on offer. */
        PRODUCT,
        /** A cheaper or quicker way of doing things. */
        PROCESS
    }

    /** A firm's innovation, in weeks since the start. */
    record Innovation(int firm, double at, Kind kind) {}

    /**
     * A launch that was judged.
     *
     * @param at when, weeks since the start
     * @param margin what it earned in its time, currency units
     * @param success whether that exceeded its direct spend and upkeep
     */
    record Return(double at, double margin, boolean success) {}

    /**
     * The people of a firm at the end of a year.
     *
     * @param communication the firm's communication
     * @param people how many others than the owner
     * @param knowing how many of them hold the firm's three priorities for the first three
     * @param consensus how alike their priorities are; NaN with fewer than two people
     */
    record Minds(int firm, int year, double communication, int people, int knowing, double consensus) {}
}

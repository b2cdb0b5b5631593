package org.plumbline.experiments.fitting;

import java.util.Map;

/** What calibration asks: which patterns come of some settings. */
@FunctionalInterface
interface PatternModel {
    /**
     * The patterns of a parameter set.
     *
     * @param settings values by path
     * @param markets how many markets
     * @param seed from which they follow
     * @throws InterruptedException if the calling thread is interrupted
     */
    Measured measure(Map<String, String> settings, int markets, long seed) throws InterruptedException;
}

package org.plumbline.experiments.calibration;

import java.util.OptionalDouble;

/**
 * A published pattern beside the model's.
 *
 * @param published the pattern as it was published
 * @param definition what exactly is counted in the model
 * @param estimate the model's value; empty where the markets did not define it
 * @param error its standard error by the jackknife over groups of markets; empty where it has none
 * @param quantile of Student's t that makes the error half an interval of 95 %
 * @param markets how many local markets were simulated
 */
public record PatternRow(
        PublishedPattern published,
        String definition,
        OptionalDouble estimate,
        OptionalDouble error,
        double quantile,
        int markets) {
    /** Whether the model meets a pattern. */
    public enum Verdict {
        /** The estimate lies in the bounds. */
        MET("met"),
        /** It does not, or there is none. */
        NOT_MET("not met"),
        /** There are no bounds: the value is told, not judged. */
        REPORTED("reported");

        private final String phrase;

        Verdict(String phrase) {
            this.phrase = phrase;
        }

        /** The verdict in words. */
        public String phrase() {
            return phrase;
        }
    }

    /** Met when the estimate lies in the bounds. */
    public Verdict verdict() {
        if (!published.judged()) {
            return Verdict.REPORTED;
        }
        boolean within = estimate.isPresent()
                && estimate.getAsDouble() >= published.lower().orElseThrow()
                && estimate.getAsDouble() <= published.upper().orElseThrow();
        return within ? Verdict.MET : Verdict.NOT_MET;
    }

    /** Lower end of the interval of 95 %; the estimate itself where nothing is random. */
    public OptionalDouble lower() {
        return end(-1);
    }

    /** Upper end of the interval of 95 %; the estimate itself where nothing is random. */
    public OptionalDouble upper() {
        return end(1);
    }

    private OptionalDouble end(int side) {
        return estimate.isPresent()
                ? OptionalDouble.of(estimate.getAsDouble() + side * quantile * error.orElse(0))
                : OptionalDouble.empty();
    }

    /** Whether the interval is at most half as wide as the bounds; true where there are no bounds. */
    public boolean precise() {
        return !published.judged() || quantile * error.orElse(0) <= published.halfWidth() / 2;
    }
}

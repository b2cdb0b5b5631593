package org.plumbline.visualization.chart;

/**
 * What a chart says about itself, always in the same four parts.
 *
 * @param what what is shown, of how many futures, at which time
 * @param read how to read it
 * @param see what there is to see, with its numbers
 * @param notShown what it leaves out
 */
public record Caption(String what, String read, String see, String notShown) {
    /** What no chart of simulated futures can show. */
    public static final String MODEL_ERROR = "error of the model itself.";

    /** A caption of simulated futures, which leave out the error of the model. */
    public static Caption of(String what, String read, String see) {
        return new Caption(what, read, see, MODEL_ERROR);
    }

    /** The four parts in a row. */
    public String text() {
        return "What: " + what + " Read: " + read + " See: " + see + " Not shown: " + notShown;
    }
}

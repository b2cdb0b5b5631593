package org.plumbline.experiments.results;

/**
 * What was found when a directory was opened.
 *
 * @param kept runs in the journal that are kept
 * @param cutBytes bytes that were torn or damaged and were cut off
 */
public record Recovery(long kept, long cutBytes) {
    /** What happened, in one sentence; empty if there is nothing to say. */
    public String message() {
        if (cutBytes > 0) {
            return "the journal was torn or damaged after " + kept + " runs: " + cutBytes
                    + " bytes were cut off, and the runs in them are made again";
        }
        return kept > 0 ? "goes on after " + kept + " runs" : "";
    }
}

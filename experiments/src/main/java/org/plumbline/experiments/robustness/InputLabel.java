package org.plumbline.experiments.robustness;

/**
 * How an input is called in a sentence.
 *
 * @param words its name in plain words, such as "turbulence"
 * @param unit its unit, such as "EUR" or "weeks"; empty for a pure number
 */
public record InputLabel(String words, String unit) {
    /** Checks the words. */
    public InputLabel {
        if (words.isBlank()) {
            throw new IllegalArgumentException("the label of an input must not be blank");
        }
    }
}

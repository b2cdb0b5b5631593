package org.plumbline.experiments.comparison;

/** Words for a share of futures, fixed after the usage of the Intergovernmental Panel on Climate Change. */
public enum Likelihood {
    /** At least 99 of 100. */
    VIRTUALLY_CERTAIN("virtually certain", 0.99),
    /** At least 90 of 100. */
    VERY_LIKELY("very likely", 0.90),
    /** At least 66 of 100. */
    LIKELY("likely", 0.66),
    /** From 33 to 66 of 100. */
    ABOUT_AS_LIKELY_AS_NOT("about as likely as not", 0.33),
    /** Below 33 of 100. */
    UNLIKELY("unlikely", 0);

    private final String words;
    private final double least;

    Likelihood(String words, double least) {
        this.words = words;
        this.least = least;
    }

    /** The word for a share. */
    public static Likelihood of(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share (" + share + ") must lie in [0, 1]");
        }
        for (Likelihood likelihood : values()) {
            if (share >= likelihood.least) {
                return likelihood;
            }
        }
        return UNLIKELY;
    }

    /** The smallest share that the word is for. */
    public double least() {
        return least;
    }

    /** The words. */
    public String words() {
        return words;
    }
}

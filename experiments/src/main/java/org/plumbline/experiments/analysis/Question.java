package org.plumbline.experiments.analysis;

import java.util.Locale;

/** What a results directory can be asked. */
public enum Question {
    /** Which inputs matter? */
    INPUTS("Which inputs matter?"),
    /** Which strategy is best? */
    BEST("Which strategy is best?"),
    /** Where does it flip? */
    FLIP("Where does it flip?"),
    /** What is possible? */
    POSSIBLE("What is possible?"),
    /** Are there enough replications? */
    ENOUGH("Are there enough replications?");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /** The question as people ask it. */
    public String words() {
        return words;
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer, with the method that fits the design. */
    public Answer answer(Study study) {
        return switch (this) {
            case INPUTS -> new InputsQuestion(study).answer();
            case BEST -> new BestQuestion(study).answer();
            case FLIP -> new FlipQuestion(study).answer();
            case POSSIBLE -> new PossibleQuestion(study).answer();
            case ENOUGH -> new EnoughQuestion(study).answer();
        };
    }
}

package org.plumbline.experiments.analysis;

import java.util.Optional;

/** What is left out where an answer takes only the futures in which every point and strategy has a value. */
final class Completeness {
    private Completeness() {}

    /**
     * What must be said, if anything is left out.
     *
     * @param complete futures with a value at every point under every strategy
     */
    static Optional<String> caution(Study study, int complete) {
        int ended = study.values().common(study.strategies());
        return complete == ended
                ? Optional.empty()
                : Optional.of("Of " + ended + " futures that ended at every point " + (ended - complete)
                        + " are left out, because a run failed or the outcome is empty somewhere; what is said holds for"
                        + " the others only.");
    }
}

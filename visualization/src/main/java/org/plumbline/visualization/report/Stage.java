package org.plumbline.visualization.report;

import java.util.Arrays;
import java.util.Optional;

/** The stages of an idea on the page. */
enum Stage {
    IDEAS("ideas", "ideas born"),
    SUBMITTED("submitted", "handed in"),
    ACCEPTED("accepted", "accepted"),
    STARTED("started", "started"),
    LAUNCHES("launches", "launched"),
    SUCCESSES("successes", "successful"),
    LOST("lost", "ended on the way");

    private final String key;
    private final String words;

    Stage(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** What the page calls it. */
    String words() {
        return words;
    }

    static Optional<Stage> of(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key.equals(key)).findFirst();
    }
}

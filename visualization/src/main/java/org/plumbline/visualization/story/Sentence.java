package org.plumbline.visualization.story;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that happened, told.
 *
 * @param idea the number of the idea it is about; empty for none
 * @param text the sentence
 */
record Sentence(OptionalLong idea, String text) {
    /** What happened to an idea. */
    static Optional<Sentence> of(long idea, String text) {
        return Optional.of(new Sentence(OptionalLong.of(idea), text));
    }

    /** What happened beside ideas. */
    static Optional<Sentence> of(String text) {
        return Optional.of(new Sentence(OptionalLong.empty(), text));
    }
}

package org.plumbline.scenarios.document;

import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.ReadingFault;

/** Counts what is read, so that a hostile file is refused before it costs memory. */
final class Bounds {
    /** The most bytes of a file. */
    static final int LARGEST = 1 << 20;

    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 200_000;

    private int values;
    private int depth;

    void value(Place place) {
        values++;
        if (values > MOST_VALUES) {
            throw new Refusal(
                    ReadingFault.TOO_MANY_VALUES,
                    place,
                    "the file holds more than 200,000 values",
                    "a scenario needs a few hundred; is this another file?");
        }
    }

    void enter(Place place) {
        depth++;
        if (depth > DEEPEST) {
            throw new Refusal(
                    ReadingFault.TOO_DEEP,
                    place,
                    "groups are nested deeper than 32 levels",
                    "look for brackets that are not closed");
        }
    }

    void leave() {
        depth--;
    }
}

package org.plumbline.sim.simulation;

import java.util.List;
import org.plumbline.sim.parameter.PlainText;

/**
 * What people do under a lever or a capacity: at its least, middle and greatest value.
 *
 * @param path where it stands in scenario files
 * @param channel through what it works, in a phrase
 * @param levels from the least to the greatest
 */
public record Practice(String path, String channel, List<Level> levels) {
    /** Copies the levels. */
    public Practice {
        levels = List.copyOf(levels);
    }

    /**
     * One value.
     *
     * @param value as it stands in a file
     * @param sentence what people do, for how many hours, in a firm of this size
     * @param hours working hours a week that it takes by itself; what it takes for each idea or project is in the sentence only
     */
    public record Level(String value, String sentence, double hours) {
        /** The level of which these words say what so many people do, with the hours a week that it takes them, if any. */
        static Level of(String value, String words, double hours, int heads) {
            String taking = hours == 0 ? "." : ": " + PlainText.hours(hours) + " a week for " + heads + " people.";
            return new Level(value, words + taking, hours);
        }
    }
}

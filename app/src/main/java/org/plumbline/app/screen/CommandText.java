package org.plumbline.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.scenarios.fault.Quoting;

/** A command as somebody can copy it into a shell. */
public final class CommandText {
    private final List<String> words = new ArrayList<>();

    /** The command of this name. */
    public CommandText(String name) {
        words.add("plumbline");
        words.add(name);
    }

    /** Adds words, quoted where a shell would take them apart. */
    public CommandText add(Object... more) {
        for (Object word : more) {
            words.add(Quoting.shellWord(String.valueOf(word)));
        }
        return this;
    }

    /** Adds an option once for each of its values. */
    public CommandText addEach(String option, List<String> values) {
        values.forEach(value -> add(option, value));
        return this;
    }

    /** Adds what a point of a design sets, as options. */
    public CommandText addPoint(Map<String, String> settings) {
        settings.forEach((path, value) -> {
            if (!path.equals("without")) {
                add("--set", path + "=" + value);
            } else if (!value.equals("none")) {
                add("--without", value);
            }
        });
        return this;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}

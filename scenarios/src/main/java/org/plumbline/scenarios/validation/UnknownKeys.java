package org.plumbline.scenarios.validation;

import java.util.List;
import java.util.Optional;
import org.plumbline.scenarios.document.ScalarNode;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.schema.ScenarioFormat;
import org.plumbline.scenarios.schema.Shape;

/** Reports keys that do not exist where they stand. */
final class UnknownKeys {
    private UnknownKeys() {}

    static void report(ScalarNode key, Shape.Group group, String path, Faults faults) {
        String written = Quoting.quote(key.text());
        String in = path.isEmpty() ? "a scenario has no key " + written : path + " has no key " + written;
        String full = path.isEmpty() ? key.text() : path + "." + key.text();
        faults.add(ValueFault.UNKNOWN_KEY, key.place(), full, written, in, help(key.text(), group));
    }

    private static String help(String key, Shape.Group group) {
        List<String> known = List.copyOf(group.keys().keySet());
        return Suggestions.near(key, known)
                .or(() -> elsewhere(key))
                .map(meant -> "did you mean " + meant + "?")
                .orElseGet(() -> Suggestions.help(key, known, "keys"));
    }

    /** Where in the file a key of this name exists. */
    private static Optional<String> elsewhere(String key) {
        if (ScenarioFormat.format().keys().containsKey(key)) {
            return Optional.of(key + " at the top of the file");
        }
        return Paths.all().stream().filter(path -> path.endsWith("." + key)).findFirst();
    }
}

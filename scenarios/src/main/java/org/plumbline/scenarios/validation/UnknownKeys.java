package org.plumbline.scenarios.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        Optional<String> near = Suggestions.near(key, group.keys().keySet());
        if (near.isEmpty()) {
            Optional<String> elsewhere = elsewhere(key);
            if (elsewhere.isPresent()) {
                return "did you mean " + elsewhere.get() + "?";
            }
        }
        return Suggestions.help(key, group.keys().keySet(), "keys");
    }

    /** The path of a key of this name in another group. */
    private static Optional<String> elsewhere(String key) {
        List<String> paths = new ArrayList<>();
        for (Map.Entry<String, Shape> top : ScenarioFormat.format().keys().entrySet()) {
            if (top.getKey().equals(key)) {
                return Optional.of(key + " at the top of the file");
            }
            if (top.getValue() instanceof Shape.Group group && group.keys().containsKey(key)) {
                paths.add(top.getKey() + "." + key);
            }
        }
        return paths.stream().findFirst();
    }
}

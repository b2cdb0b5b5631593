package org.plumbline.scenarios.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.ReadingFault;

/** Text to tree. */
public final class Documents {
    private static final Pattern MISSING_SPACE = Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:\\S.*");

    private Documents() {}

    /**
     * Reads a scenario's text: JSON if its first character is a brace, else YAML 1.2.
     *
     * @param faults takes up everything that is wrong
     * @return the top group without its faulty entries, or null if nothing can be made of the text
     */
    public static @Nullable MappingNode read(Source source, String text, Faults faults) {
        Node root = text.startsWith("{") ? JsonTree.read(source, text, faults) : YamlTree.read(source, text, faults);
        if (root instanceof MappingNode group) {
            return group;
        }
        if (root != null) {
            refuse(root, faults);
        }
        return null;
    }

    /**
     * Reads the value of an override: a line {@code path=value}, of which the part after the equals sign is YAML.
     *
     * @param line the line of the source it stands in, counted from 1
     * @param valueStart how many characters stand before the value
     * @return the value, or null if it is faulty
     */
    public static @Nullable Node readValue(Source source, int line, int valueStart, Faults faults) {
        String value = source.place(line, 1).text().substring(valueStart);
        if (value.isBlank()) {
            faults.add(
                    ReadingFault.EMPTY_VALUE,
                    source.place(line, valueStart + 1),
                    "",
                    "",
                    "there is no value after the equals sign",
                    "write a value, or null to go back to the default");
            return null;
        }
        return YamlTree.read(source, "\n".repeat(line - 1) + " ".repeat(valueStart) + value, faults);
    }

    /** Whether a text looks like a key and value without the space between. */
    public static boolean lacksSpace(ScalarNode scalar) {
        return !scalar.isQuoted() && MISSING_SPACE.matcher(scalar.text()).matches();
    }

    private static void refuse(Node root, Faults faults) {
        if (root instanceof ScalarNode scalar && lacksSpace(scalar)) {
            addMissingSpace(scalar, "", faults);
            return;
        }
        faults.add(
                ReadingFault.SYNTAX,
                root.place(),
                "",
                root.quoted(),
                "the file is " + root.kind() + ", but must be a group of keys",
                "begin with a line such as name: My bakery");
    }

    /** Reports a key and value without the space between. */
    public static void addMissingSpace(ScalarNode scalar, String path, Faults faults) {
        int colon = scalar.text().indexOf(':');
        faults.add(
                ReadingFault.MISSING_SPACE,
                scalar.place(),
                path,
                scalar.quoted(),
                "there is no space after the colon in " + scalar.quoted(),
                "write " + scalar.text().substring(0, colon) + ": and then the value");
    }
}

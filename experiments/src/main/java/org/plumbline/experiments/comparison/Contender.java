package org.plumbline.experiments.comparison;

/**
 * A strategy that takes part in a contrast.
 *
 * @param name its name in files
 * @param label what sentences and charts call it
 */
public record Contender(String name, String label) {
    /** Checks that both say something. */
    public Contender {
        if (name.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException(
                    "a strategy needs a name and a label, not '" + name + "' and '" + label + "'");
        }
    }

    /** A strategy that is called by its name. */
    public static Contender named(String name) {
        return new Contender(name, name);
    }
}

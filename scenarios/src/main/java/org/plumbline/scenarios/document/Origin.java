package org.plumbline.scenarios.document;

/**
 * The layer that a value comes from.
 *
 * @param level how strong the layer is
 * @param name what it is called, such as {@code bakery} or {@code my.yaml}; may be empty
 */
public record Origin(Level level, String name) {
    /** The layers, the weakest first. */
    public enum Level {
        /** What the parameter declares. */
        DEFAULT("default"),
        /** A bundled case. */
        CASE("case"),
        /** A file. */
        FILE("file"),
        /** A strategy. */
        STRATEGY("strategy"),
        /** A point of an experiment's design. */
        POINT("design point"),
        /** An override on the command line, or one kept in a file. */
        OVERRIDE("override");

        private final String word;

        Level(String word) {
            this.word = word;
        }
    }

    /** What the parameter declares. */
    public static final Origin DECLARED = new Origin(Level.DEFAULT, "");

    /** The layer in words: {@code file my.yaml}. */
    public String words() {
        return name.isEmpty() ? level.word : level.word + " " + name;
    }
}

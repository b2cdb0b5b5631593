package org.plumbline.scenarios.fault;

/**
 * Where something stands in a text.
 *
 * @param file the name of the file, or what the text came from ("argument")
 * @param line the line, counted from 1; 0 if the fault concerns the file as a whole
 * @param column the column, counted from 1 in characters as people see them; 0 if it concerns the whole line or file
 * @param text the text of that line; empty where there is none
 */
public record Place(String file, int line, int column, String text) {
    /** What messages call an argument of the command line, such as that of {@code --set}. */
    public static final String ARGUMENT = "argument";

    /** Checks that the position exists. */
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("place (" + line + ":" + column + ") must not be negative");
        }
    }

    /** A file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, "");
    }
}

package org.plumbline.visualization.report;

import java.util.List;

/** For whom the page is ordered; nobody is shown less. */
public enum Audience {
    /** The owner of a firm: the answer first. */
    OWNER("owner", "Owner"),
    /** A class: the story and a guess first, the answer behind a fold. */
    CLASS("class", "Class"),
    /** A researcher: the answer, how sure, numbers and methods first. */
    RESEARCHER("researcher", "Researcher");

    private final String key;
    private final String label;

    Audience(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The name in commands. */
    public String key() {
        return key;
    }

    /** The name on the switch. */
    String label() {
        return label;
    }

    /** Every part once, in the order for this audience. */
    List<Part> order() {
        return switch (this) {
            case OWNER -> List.of(Part.values());
            case CLASS ->
                List.of(
                        Part.COMPARED,
                        Part.VERDICT,
                        Part.FUTURES,
                        Part.WHY,
                        Part.DISCUSS,
                        Part.CERTAINTY,
                        Part.WHAT_IF,
                        Part.GLOSSARY,
                        Part.NUMBERS,
                        Part.METHODS);
            case RESEARCHER ->
                List.of(
                        Part.VERDICT,
                        Part.CERTAINTY,
                        Part.NUMBERS,
                        Part.METHODS,
                        Part.COMPARED,
                        Part.FUTURES,
                        Part.WHY,
                        Part.WHAT_IF,
                        Part.DISCUSS,
                        Part.GLOSSARY);
        };
    }
}

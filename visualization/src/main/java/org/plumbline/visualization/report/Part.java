package org.plumbline.visualization.report;

/** The ten parts of the page. */
public enum Part {
    /** The verdict with its picture. */
    VERDICT("verdict", "Verdict"),
    /** What was compared. */
    COMPARED("compared", "What was compared"),
    /** What may happen over time. */
    FUTURES("futures", "What may happen"),
    /** Why the strategies differ. */
    WHY("why", "Why"),
    /** How sure the answer is. */
    CERTAINTY("certainty", "How sure are we"),
    /** Where the answer flips. */
    WHAT_IF("what-if", "What if"),
    /** Questions for a class. */
    DISCUSS("discuss", "Discuss"),
    /** The tables. */
    NUMBERS("numbers", "All numbers"),
    /** The methods paragraph and the citation. */
    METHODS("methods", "Methods and citation"),
    /** The terms. */
    GLOSSARY("glossary", "Glossary");

    private final String id;
    private final String heading;

    Part(String id, String heading) {
        this.id = id;
        this.heading = heading;
    }

    /** Where links on the page lead. */
    String id() {
        return id;
    }

    /** The words above it. */
    String heading() {
        return heading;
    }
}

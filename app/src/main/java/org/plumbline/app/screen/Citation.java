package org.plumbline.app.screen;

/** How to cite Plumbline. */
public final class Citation {
    private static final String TITLE = "Plumbline: an agent-based simulation of innovation in small firms";

    private Citation() {}

    /** The citation as a line of text. */
    public static String text(String version) {
        return "The Plumbline authors (2026). " + TITLE + ", version " + version + " [computer software].";
    }

    /** The citation as a BibTeX entry. */
    public static String bibtex(String version) {
        return "@software{plumbline,\n  author = {{The Plumbline authors}},\n  title = {" + TITLE
                + "},\n  year = {2026},\n  version = {" + version + "}\n}\n";
    }
}

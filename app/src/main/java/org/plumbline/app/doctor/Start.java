package org.plumbline.app.doctor;

/** How the program was started, as the launcher tells. */
final class Start {
    /** Where the launcher stands. */
    static final String LAUNCHER = "plumbline.launcher";
    /** The class-data archive the launcher uses. */
    static final String ARCHIVE = "plumbline.archive";

    private Start() {}

    static Finding how() {
        String launcher = System.getProperty(LAUNCHER);
        if (launcher == null) {
            return Finding.good("Start", "java -jar; the plumbline launcher starts faster");
        }
        String archive = System.getProperty(ARCHIVE);
        return Finding.good(
                "Start", launcher + (archive == null ? ", no class-data archive yet" : ", archive " + archive));
    }
}

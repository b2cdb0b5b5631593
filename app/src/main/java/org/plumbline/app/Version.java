package org.plumbline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which Plumbline this is.
 *
 * @param number the version, such as 0.1.0
 * @param commit the commit it was built from, ending in {@code -dirty} where the sources had been edited since;
 *     {@code unknown} where it was built without git
 */
public record Version(String number, String commit) {
    private static final String RESOURCE = "build.properties";
    private static final int SHORT_COMMIT = 12;

    /**
     * The version of the running program.
     *
     * @throws IllegalStateException if the build left no trace of it
     */
    public static Version current() {
        Properties build = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from this build; build again with ./plumbline");
            }
            build.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Version(build.getProperty("version", "unknown"), build.getProperty("commit", "unknown"));
    }

    /** One line: {@code plumbline 0.1.0 (commit 1f3870be274f)}. */
    public String line() {
        return "plumbline " + number + " (commit " + shortCommit() + ")";
    }

    private String shortCommit() {
        boolean edited = commit.endsWith("-dirty");
        String hash = edited ? commit.substring(0, commit.length() - "-dirty".length()) : commit;
        String head = hash.length() > SHORT_COMMIT ? hash.substring(0, SHORT_COMMIT) : hash;
        return edited ? head + ", edited since" : head;
    }
}

package org.plumbline.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.scenarios.fault.Fault;
import org.plumbline.scenarios.fault.ScenarioFaults;

/** Scenario texts for tests. */
final class Texts {
    private Texts() {}

    /** The scenario of a text. */
    static Scenario open(String text, String... overrides) {
        return Scenarios.read("test.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(overrides));
    }

    /** What is wrong with a text; empty if nothing is. */
    static List<Fault> faults(String text, String... overrides) {
        try {
            open(text, overrides);
            return List.of();
        } catch (ScenarioFaults e) {
            return e.faults();
        }
    }

    /** A fault in short: its code with line and column. */
    static String shortly(Fault fault) {
        return fault.kind().code() + " " + fault.place().line() + ":"
                + fault.place().column();
    }

    /** The root of the project. */
    static Path root() {
        return Path.of(System.getProperty("plumbline.root", ".."));
    }

    /** The text of a file that a program writes; with -Daccept=true it is written anew. */
    static String accepted(Path file, String now) {
        try {
            if (Boolean.getBoolean("plumbline.accept")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.plumbline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.option.SetOption;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about, with its overrides. */
final class ScenarioArgument {
    private static final int MOST_BYTES = 1 << 20;

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            description = "A bundled case, a scenario file, or - for standard input.")
    private String name = "";

    @Mixin
    private SetOption set = new SetOption();

    /** The name as it was given. */
    String name() {
        return name;
    }

    /** The changes asked for, as they were given. */
    List<String> settings() {
        return set.settings();
    }

    /**
     * The text of a table in the folder of the scenario's file.
     *
     * @throws UncheckedIOException if there is no such table, or it cannot be read
     */
    String table(String file) {
        Path table = Path.of(name).resolveSibling(file);
        try {
            if (Files.exists(table) && !Files.isRegularFile(table)) {
                throw new IOException(table + " is no ordinary file");
            }
            return Files.readString(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens it; what is wrong with it is thrown as its faults. */
    Scenario open() throws IOException {
        return open(List.of());
    }

    /** Opens it with further changes, which win over those that were given. */
    Scenario open(List<String> more) throws IOException {
        List<String> overrides = new ArrayList<>(set.settings());
        overrides.addAll(more);
        if (!name.equals("-")) {
            return Scenarios.open(name, overrides);
        }
        try (InputStream in = System.in) {
            return Scenarios.read("standard input", in.readNBytes(MOST_BYTES + 1), overrides);
        }
    }
}

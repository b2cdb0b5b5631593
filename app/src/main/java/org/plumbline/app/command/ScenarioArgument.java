package org.plumbline.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.app.failure.UsageException;
import org.plumbline.app.failure.UsageFault;
import org.plumbline.app.option.SetOption;
import org.plumbline.scenarios.Scenario;
import org.plumbline.scenarios.Scenarios;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is about, with its overrides. */
final class ScenarioArgument {
    private static final int MOST_BYTES = 1 << 20;
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            completionCandidates = CaseNames.class,
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
        return open(name, overrides);
    }

    /** Opens a bundled case, a file, or what standard input gives where the name is {@code -}. */
    static Scenario open(String name, List<String> overrides) throws IOException {
        if (!name.equals(STANDARD_INPUT)) {
            return Scenarios.open(name, overrides);
        }
        try (InputStream in = System.in) {
            return Scenarios.read(words(name), in.readNBytes(MOST_BYTES + 1), overrides);
        }
    }

    /** What a message calls a scenario of this name. */
    static String words(String name) {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }

    /**
     * Refuses names of which two are standard input, which can be read once.
     *
     * @throws UsageException if there are two
     */
    static void requireOneOfStandardInput(List<String> names) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException(
                    UsageFault.UNREADABLE_VALUE,
                    "standard input (-) is named twice, but can be read only once",
                    "keep one of the two in a file");
        }
    }
}

package org.plumbline.scenarios;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.scenarios.catalog.Catalog;
import org.plumbline.scenarios.document.MappingNode;
import org.plumbline.scenarios.document.TextFile;
import org.plumbline.scenarios.fault.Faults;
import org.plumbline.scenarios.fault.Place;
import org.plumbline.scenarios.fault.Quoting;
import org.plumbline.scenarios.fault.ScenarioFaults;
import org.plumbline.scenarios.fault.ValueFault;
import org.plumbline.scenarios.layer.ExtendsChain;
import org.plumbline.scenarios.validation.Suggestions;

/** Opens scenarios: bundled cases, files, and text that comes from elsewhere. */
public final class Scenarios {
    private Scenarios() {}

    /**
     * Opens a bundled case.
     *
     * @throws IllegalArgumentException if there is no such case
     */
    public static Scenario bundled(String name) {
        if (!Catalog.contains(name)) {
            throw new IllegalArgumentException("case (" + name + ") must be one of " + Catalog.names());
        }
        return open(name);
    }

    /** Opens a bundled case or a file without overrides; see {@link #open(String, List)}. */
    public static Scenario open(String nameOrFile) {
        return open(nameOrFile, List.of());
    }

    /**
     * Opens a bundled case or a file.
     *
     * @param nameOrFile the name of a case, else the path of a file
     * @param overrides arguments of the form {@code path=value}, the later wins
     * @throws ScenarioFaults with everything that is wrong
     */
    public static Scenario open(String nameOrFile, List<String> overrides) {
        if (Catalog.contains(nameOrFile)) {
            return resolve(nameOrFile, faults -> ExtendsChain.ofCase(nameOrFile, faults), overrides);
        }
        Path file = path(nameOrFile);
        if (file == null || (!Files.exists(file) && nameOrFile.matches("[a-z][a-z0-9-]*"))) {
            throw unknown(nameOrFile);
        }
        byte[] content = TextFile.bytes(file);
        return resolve(shortName(file), faults -> ExtendsChain.ofFile(nameOrFile, content, file, faults), overrides);
    }

    /**
     * Reads a scenario from bytes, such as those of standard input. It may extend bundled cases, but no files.
     *
     * @param name what messages call it
     * @param overrides arguments of the form {@code path=value}, the later wins
     * @throws ScenarioFaults with everything that is wrong
     */
    public static Scenario read(String name, byte[] content, List<String> overrides) {
        return resolve(shortName(Path.of("-")), faults -> ExtendsChain.ofFile(name, content, null, faults), overrides);
    }

    private static Scenario resolve(String name, Function<Faults, List<MappingNode>> reading, List<String> overrides) {
        return new Scenario(name, ScenarioResolver.resolve(reading, overrides));
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String shortName(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.(ya?ml|json)$", "");
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "scenario" : plain;
    }

    private static ScenarioFaults unknown(String name) {
        Faults faults = new Faults();
        faults.add(
                ValueFault.UNKNOWN_CASE,
                Place.of(name),
                "",
                name,
                "there is no bundled case " + Quoting.quote(name) + ", nor a file of that name",
                Suggestions.help(name, Catalog.names(), "cases"));
        return new ScenarioFaults(faults.sorted());
    }
}

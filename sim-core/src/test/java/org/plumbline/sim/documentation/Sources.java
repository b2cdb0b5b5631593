package org.plumbline.sim.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages about the model and the code that they speak of. */
final class Sources {
    static final Path ROOT = Path.of(System.getProperty("plumbline.root", "..")).toAbsolutePath();
    static final Path ODD = ROOT.resolve("docs/model/ODD.md");
    private static final Path MAIN = ROOT.resolve("sim-core/src/main/java/org/plumbline/sim");
    private static final Path TEST = ROOT.resolve("sim-core/src/test/java");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+[A-Za-z0-9]*)`");

    private Sources() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of sim-core by name. */
    static SortedMap<String, Path> classes() {
        return javaFiles(MAIN);
    }

    /** The classes of sim-core's tests by name. */
    static SortedMap<String, Path> tests() {
        return javaFiles(TEST);
    }

    private static SortedMap<String, Path> javaFiles(Path folder) {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .forEach(file -> files.put(
                            file.getName(file.getNameCount() - 1).toString().replace(".java", ""), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Names in code type that look like classes. */
    static SortedSet<String> named(String text) {
        SortedSet<String> names = new TreeSet<>();
        Matcher matcher = CLASS.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

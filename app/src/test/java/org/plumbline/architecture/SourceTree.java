package org.plumbline.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the repository, without what is built or fetched. */
final class SourceTree {
    private static final Path ROOT =
            Path.of(System.getProperty("plumbline.root", "..")).toAbsolutePath();
    private static final List<String> MODULES =
            List.of("sim-core", "scenarios", "experiments", "visualization", "app", "benchmarks");
    private static final Set<String> SKIPPED = Set.of("target", ".git", "results", "node_modules", ".idea", ".vscode");

    private SourceTree() {}

    /** Java files of the product, by module and name. */
    static List<Path> mainFiles() {
        return javaFiles(MODULES, "main");
    }

    /** Java files of the tests. */
    static List<Path> testFiles() {
        return javaFiles(MODULES, "test");
    }

    /** Java files of the product in these modules. */
    static List<Path> mainFiles(String... modules) {
        return javaFiles(List.of(modules), "main");
    }

    private static List<Path> javaFiles(List<String> modules, String part) {
        return modules.stream()
                .map(module -> ROOT.resolve(module).resolve("src").resolve(part).resolve("java"))
                .filter(Files::isDirectory)
                .flatMap(folder -> walk(folder).filter(file -> file.toString().endsWith(".java")))
                .sorted()
                .toList();
    }

    /** Every file of the repository that somebody wrote. */
    static List<Path> allFiles() {
        return walk(ROOT)
                .filter(file -> Stream.iterate(
                                ROOT.relativize(file), part -> part != null && part.getNameCount() > 0, Path::getParent)
                        .noneMatch(part -> SKIPPED.contains(part.getFileName().toString())))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name to use in messages. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}

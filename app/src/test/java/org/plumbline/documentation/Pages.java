package org.plumbline.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the pages are: README.md, CONTRIBUTING.md and everything under docs. */
final class Pages {
    static final Path ROOT =
            Path.of(System.getProperty("plumbline.root", "..")).toAbsolutePath().normalize();

    private Pages() {}

    /** All of them, as names relative to the repository, in order. */
    static List<String> names() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(file -> ROOT.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    static String read(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }
}

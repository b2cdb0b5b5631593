package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table at the end of the decisions' front page lists every decision with its title. */
@Tag("documented")
class DecisionIndexTest {
    private static final Path FOLDER = Pages.ROOT.resolve("docs/decisions");
    private static final String HEAD = "| | decision |\n|---|---|\n";

    @Test
    void listsEveryDecision() throws IOException {
        Path index = FOLDER.resolve("README.md");
        String page = Files.readString(index);
        String written = page.substring(0, page.indexOf(HEAD)) + HEAD + rows();
        if (Boolean.getBoolean("plumbline.accept") && !written.equals(page)) {
            Files.writeString(index, written);
            return;
        }
        assertThat(page).as("./check --accept writes it anew").isEqualTo(written);
    }

    private static String rows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(DecisionIndexTest::row)
                    .collect(Collectors.joining());
        }
    }

    private static String row(String name) {
        String title = read(FOLDER.resolve(name)).lines().findFirst().orElse("").replaceFirst("^# ", "");
        return "| [" + Integer.parseInt(name.substring(0, 4)) + "](" + name + ") | " + title + " |\n";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

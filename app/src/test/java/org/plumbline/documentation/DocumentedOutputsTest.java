package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages show as output is what the program prints. A block is compared when a comment stands above it:
 * {@code <!-- output of: plumbline compare bakery -->} or {@code <!-- first 12 lines of: plumbline show bakery -->};
 * {@code <!-- file: my-bakery.yaml -->} makes a block a file that later commands of the page may read.
 */
@Tag("documented")
class DocumentedOutputsTest {
    private static final boolean ACCEPT = Boolean.getBoolean("plumbline.accept");

    private static final String LESSONS = "docs/cases/";

    static List<String> pages() throws IOException {
        return Pages.names().stream().filter(name -> !name.startsWith(LESSONS)).toList();
    }

    static List<String> lessons() throws IOException {
        return Pages.names().stream().filter(name -> name.startsWith(LESSONS)).toList();
    }

    @Test
    void thereArePagesOfBothKinds() throws IOException {
        assertThat(pages()).contains("README.md");
        assertThat(lessons()).contains("docs/cases/bakery.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void outputsOfPagesAreWhatIsPrinted(String name, @TempDir Path folder) throws IOException, InterruptedException {
        compareOrAccept(name, folder);
    }

    /** Each lesson compares all strategies of its case, so together they take as long as all other tests of pages. */
    @ParameterizedTest
    @MethodSource("lessons")
    @Tag("lessons")
    void outputsOfLessonsAreWhatIsPrinted(String name, @TempDir Path folder) throws IOException, InterruptedException {
        compareOrAccept(name, folder);
    }

    private static void compareOrAccept(String name, Path folder) throws IOException, InterruptedException {
        String page = Pages.read(name);
        if (!PageReplay.concerns(page)) {
            return;
        }
        String replayed = new PageReplay(folder).replayed(page);
        if (ACCEPT && !replayed.equals(page)) {
            Files.writeString(Pages.ROOT.resolve(name), replayed);
            return;
        }
        List<FencedBlock> shown = FencedBlock.in(page.lines().toList());
        List<FencedBlock> printed = FencedBlock.in(replayed.lines().toList());
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < shown.size(); i++) {
            all.assertThat(shown.get(i).text())
                    .as(
                            "%s:%d (./check --accept writes it anew)",
                            name, shown.get(i).opening() + 1)
                    .isEqualTo(printed.get(i).text());
        }
        all.assertAll();
    }
}

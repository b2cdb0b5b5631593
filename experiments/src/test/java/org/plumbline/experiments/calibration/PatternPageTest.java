package org.plumbline.experiments.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/model/patterns.md says what is counted in the words of the definitions themselves. */
@Tag("documented")
class PatternPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("plumbline.root", "..")).resolve("docs/model/patterns.md");

    @Test
    void thePageIsThatOfTheDefinitions() throws IOException {
        String page = page();
        if (Boolean.getBoolean("plumbline.accept")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(page).as("the page is written by this test; accept it").isEqualTo(Files.readString(PAGE));
    }

    private static String page() {
        StringBuilder text = new StringBuilder("""
            # Patterns of small firms

            The whole model is held against published patterns by `plumbline patterns`. This page is written from the
            definitions in the code. The background population is a set of independent local markets of 25 firms at the
            start, at the declared defaults; nobody is followed, all firms are drawn from the stated distributions, firms
            enter and close. Values are over all markets together; their errors come from leaving out groups of markets
            in turn (jackknife). A pattern is met when the model's value lies in its bounds. One without bounds is told,
            never judged and never used in calibration.

            """);
        List<Pattern> patterns = PatternCatalog.all();
        List<PublishedPattern> published = PublishedPattern.all();
        for (int i = 0; i < patterns.size(); i++) {
            PublishedPattern p = published.get(i);
            text.append("## ").append(p.name()).append("\n\n");
            text.append("Target ").append(p.target());
            text.append(
                    p.judged()
                            ? ", bounds " + p.lower().orElseThrow() + " to "
                                    + p.upper().orElseThrow()
                            : ", no bounds");
            text.append(". Source: ").append(p.source()).append(".\n\n");
            text.append("Counted: ").append(patterns.get(i).definition()).append(".\n\n");
        }
        return text.toString().stripTrailing() + "\n";
    }
}

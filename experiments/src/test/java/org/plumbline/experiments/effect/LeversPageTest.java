package org.plumbline.experiments.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.simulation.Practice;

/**
 * Behaviour under test: the page of levers says what the rules say, of every lever, and what was measured comes out again.
 * Accepting measures all anew.
 */
@Tag("documented")
class LeversPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("plumbline.root", "..")).resolve("docs/levers.md");
    private static final LeverEffects EFFECTS = new LeverEffects(40, 1);

    private static boolean written;

    private static String page() throws IOException {
        if (Boolean.getBoolean("plumbline.accept") && !written) {
            written = true;
            StringBuilder text = new StringBuilder(LeversPage.head(EFFECTS));
            LeverEffects.practices()
                    .forEach(practice -> text.append(LeversPage.section(practice, EFFECTS.of(practice))));
            Files.writeString(PAGE, text);
        }
        return Files.readString(PAGE);
    }

    @Test
    void everyLeverAndCapacityIsThereAsTheRulesHaveIt() throws IOException {
        String page = page();
        assertThat(page).startsWith(LeversPage.head(EFFECTS));
        int from = 0;
        for (Practice practice : LeverEffects.practices()) {
            String words = LeversPage.section(practice, List.of()).replace("No change of any quantity was seen.\n", "");
            assertThat(page).contains(words);
            assertThat(page.indexOf(words)).as(practice.path()).isGreaterThanOrEqualTo(from);
            from = page.indexOf(words);
        }
        assertThat(page.split("\n## ", -1)).hasSize(1 + LeverEffects.practices().size());
    }

    @Test
    void measuringAgainGivesTheSame() throws IOException {
        Practice clarity = LeverEffects.practices().get(0);
        assertThat(page()).contains(LeversPage.section(clarity, EFFECTS.of(clarity)));
    }
}

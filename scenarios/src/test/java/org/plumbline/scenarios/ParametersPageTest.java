package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.schema.ParametersPage;
import org.plumbline.scenarios.validation.Paths;

/** Behaviour under test: the reference page says what the declarations say. */
class ParametersPageTest {
    @Test
    void isNotStale() {
        String now = ParametersPage.text();
        assertThat(Texts.accepted(Texts.root().resolve("docs/parameters.md"), now))
                .as("write it anew with -Daccept=true")
                .isEqualTo(now);
    }

    @Test
    void namesEveryParameter() {
        for (String path : Paths.all()) {
            assertThat(ParametersPage.text()).contains("| `" + path.substring(path.lastIndexOf('.') + 1) + "` |");
        }
    }
}

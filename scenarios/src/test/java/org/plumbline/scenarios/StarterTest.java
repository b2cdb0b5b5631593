package org.plumbline.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.scenarios.catalog.Catalog;

/** Behaviour under test: the file to start from opens with at most ten keys and is the case itself. */
class StarterTest {
    @Test
    void isTheCaseUnderAnotherName() {
        for (String name : Catalog.names()) {
            Scenario starter = Texts.open(Starter.text(name));
            assertThat(starter.warnings()).isEmpty();
            assertThat(starter.parameters()).isEqualTo(Scenarios.open(name).parameters());
            assertThat(ScenarioDiff.between(Scenarios.open(name), starter)).hasSize(1);
        }
    }

    @Test
    void hasAtMostTenKeys() {
        assertThat(Starter.text("bakery").lines().filter(line -> line.matches(" *[a-zA-Z]+:.*")))
                .hasSize(10);
    }

    @Test
    void whatIsCommentedOutCanBeTakenIn() {
        String all = Starter.text("bakery")
                .replaceAll(
                        "(?m)^# ( *(horizon|market|turbulence|purchaseRate|strategies|follow-fads|regulars-first):("
                                + " |$))",
                        "$1");
        assertThat(Texts.open(all).parameters("follow-fads").levers().clarity()).isEqualTo(0.5);
    }
}

package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConsentRuleTest {
    @Test
    void acceptsFromTheConsentOn() {
        ConsentRule rule = new ConsentRule(5, 3);
        assertThat(rule.accepts(2)).isFalse();
        assertThat(rule.accepts(3)).isTrue();
        assertThat(rule.accepts(5)).isTrue();
    }

    @Test
    void namedRulesAreSpecialCases() {
        assertThat(ConsentRule.boss()).isEqualTo(new ConsentRule(1, 1));
        assertThat(ConsentRule.anyChampion(4)).isEqualTo(new ConsentRule(4, 1));
        assertThat(ConsentRule.majority(4)).isEqualTo(new ConsentRule(4, 3));
        assertThat(ConsentRule.majority(5)).isEqualTo(new ConsentRule(5, 3));
    }

    @Test
    void refusesImpossibleRulesAndCounts() {
        assertThatThrownBy(() -> new ConsentRule(0, 0)).hasMessageContaining("evaluators (0)");
        assertThatThrownBy(() -> new ConsentRule(3, 4)).hasMessageContaining("consent (4) must lie in [1, 3]");
        assertThatThrownBy(() -> new ConsentRule(3, 0)).hasMessageContaining("consent (0)");
        assertThatThrownBy(() -> new ConsentRule(3, 1).accepts(4)).hasMessageContaining("yes votes (4)");
        assertThatThrownBy(() -> new ConsentRule(3, 1).accepts(-1)).hasMessageContaining("yes votes (-1)");
    }
}

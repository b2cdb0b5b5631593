package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.3, 0.3",
        "3, 2, 0.5, 0.5",
        "3, 1, 0.5, 0.875",
        "3, 3, 0.5, 0.125",
        "5, 3, 0.7, 0.83692",
        "7, 1, 0, 0",
        "7, 7, 1, 1"
    })
    void acceptanceProbabilityIsTheBinomialTail(int evaluators, int consent, double yes, double expected) {
        assertThat(new ConsentRule(evaluators, consent).acceptanceProbability(yes))
                .isCloseTo(expected, within(1e-14));
    }

    @Test
    void refusesImpossibleRulesAndCounts() {
        assertThatThrownBy(() -> new ConsentRule(0, 0)).hasMessageContaining("evaluators (0)");
        assertThatThrownBy(() -> new ConsentRule(3, 4)).hasMessageContaining("consent (4) must lie in [1, 3]");
        assertThatThrownBy(() -> new ConsentRule(3, 0)).hasMessageContaining("consent (0)");
        assertThatThrownBy(() -> new ConsentRule(3, 1).accepts(4)).hasMessageContaining("yes votes (4)");
        assertThatThrownBy(() -> new ConsentRule(3, 1).accepts(-1)).hasMessageContaining("yes votes (-1)");
        assertThatThrownBy(() -> new ConsentRule(3, 1).acceptanceProbability(Double.NaN))
                .hasMessageContaining("NaN");
    }
}

package org.plumbline.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static final LevelFactor ALIGNMENT = LevelFactor.numeric("alignment", 0, 0.5, 1);
    private static final LevelFactor STRATEGY = LevelFactor.named("strategy", "fads", "regulars");

    @Test
    void factorialChangesTheFirstFactorFastest() {
        assertThat(rows(FullFactorial.of(List.of(ALIGNMENT, STRATEGY))))
                .containsExactly(
                        "[0, fads]", "[0.5, fads]", "[1, fads]", "[0, regulars]", "[0.5, regulars]", "[1, regulars]");
    }

    @Test
    void factorialNeedsLevelsAndAPossibleSize() {
        assertThatThrownBy(() -> FullFactorial.of(List.of(RangeFactor.linear("cash", 0, 1))))
                .hasMessageContaining("factor cash is a range");
        List<LevelFactor> many = java.util.stream.IntStream.range(0, 60)
                .mapToObj(i -> LevelFactor.numeric("x" + i, 1, 2))
                .toList();
        assertThatThrownBy(() -> FullFactorial.of(many)).hasMessageContaining("2,147,483,647 points");
    }

    @Test
    void oneAtATimeChangesOneFactorFromTheFirstLevels() {
        assertThat(rows(OneAtATime.of(List.of(ALIGNMENT, STRATEGY, RangeFactor.linear("cash", 0, 10)))))
                .containsExactly(
                        "[0, fads, 5]",
                        "[0.5, fads, 5]",
                        "[1, fads, 5]",
                        "[0, regulars, 5]",
                        "[0, fads, 0]",
                        "[0, fads, 10]");
    }

    @Test
    void listTakesThePointsAsGiven() {
        Map<String, List<FactorValue>> columns = new LinkedHashMap<>();
        columns.put("cash", List.of(FactorValue.of(3), FactorValue.of(1), FactorValue.of(3)));
        columns.put("strategy", List.of(FactorValue.of("b"), FactorValue.of("a"), FactorValue.of("a")));
        assertThat(rows(ListDesign.of(columns))).containsExactly("[3, b]", "[1, a]", "[3, a]");
        columns.put("firms", List.of(FactorValue.of(1)));
        assertThatThrownBy(() -> ListDesign.of(columns)).hasMessageContaining("cash: 3, strategy: 3, firms: 1");
    }

    @Test
    void randomDesignDrawsPointByPoint() {
        Design design = RandomDesign.of(
                List.of(RangeFactor.linear("x", 0, 1), RangeFactor.linear("y", 0, 1)), 3, DesignStream.open(7));
        var again = DesignStream.open(7);
        for (DesignPoint point : design.points()) {
            assertThat(point.values())
                    .containsExactly(FactorValue.of(again.uniform()), FactorValue.of(again.uniform()));
        }
    }

    @Test
    void settingsNameTheFactorsInOrder() {
        Design design = FullFactorial.of(List.of(ALIGNMENT, STRATEGY));
        assertThat(design.points()).extracting(DesignPoint::id).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(design.settings(design.points().get(4)))
                .containsExactly(
                        Map.entry("alignment", FactorValue.of(0.5)), Map.entry("strategy", FactorValue.of("regulars")));
    }

    @Test
    void brokenDesignsAreRefused() {
        assertThatThrownBy(() -> Design.of(List.of(ALIGNMENT, ALIGNMENT), List.of()))
                .hasMessageContaining("different names");
        assertThatThrownBy(() -> Design.of(List.of(), List.of())).hasMessageContaining("different names");
        assertThatThrownBy(() -> Design.of(List.of(ALIGNMENT, STRATEGY), List.of(List.of(FactorValue.of(1)))))
                .hasMessageContaining("1 values for 2 factors");
        assertThatThrownBy(() ->
                        new Design(List.of(ALIGNMENT), List.of(new DesignPoint(2, List.of(FactorValue.of(1))))))
                .hasMessageContaining("row 1 of the design has id 2");
        assertThatThrownBy(() -> RandomDesign.of(List.of(ALIGNMENT), 0, DesignStream.open(1)))
                .hasMessageContaining("would have 0 points");
    }

    private static List<String> rows(Design design) {
        return design.points().stream().map(point -> point.values().toString()).toList();
    }
}

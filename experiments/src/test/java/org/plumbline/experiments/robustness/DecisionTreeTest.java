package org.plumbline.experiments.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTreeTest {
    private static final Cases CASES = BryantLempert.cases();

    @Test
    void firstDivisionsOfTheReferenceCases() {
        DecisionTree root = DecisionTree.grow(CASES, 2, 1);
        assertThat(root.impurity()).isCloseTo(.1814496018, within(5e-11));
        DecisionTree.Split split = root.split().orElseThrow();
        assertThat(CASES.inputs().get(split.input())).isEqualTo("Demand elasticity");
        assertThat(split.threshold()).isCloseTo(-.3164999935, within(5e-11));
        assertThat(split.gain()).isCloseTo(.0353222182, within(5e-11));
        expectCounts(split.low(), 709, 25);
        expectCounts(split.high(), 173, 64);
        DecisionTree.Split second = split.high().split().orElseThrow();
        assertThat(CASES.inputs().get(second.input())).isEqualTo("Biomass backstop price");
        assertThat(second.threshold()).isCloseTo(148.3, within(1e-5));
        expectCounts(second.low(), 89, 10);
        expectCounts(second.high(), 84, 54);
    }

    @Test
    void leavesPartitionTheCases() {
        List<BoxMeasures> leaves = DecisionTree.grow(CASES, 5, 20).leaves();
        assertThat(leaves.stream().mapToInt(BoxMeasures::inside).sum()).isEqualTo(882);
        assertThat(leaves.stream().mapToInt(BoxMeasures::hits).sum()).isEqualTo(89);
        assertThat(leaves).hasSizeGreaterThan(4).allMatch(leaf -> leaf.inside() >= 20);
    }

    @Test
    void equalGainsGoToTheFirstInputAndPureNodesAreLeaves() {
        Cases cases = new Cases(List.of("x", "y"), new double[][] {{1, 1}, {2, 2}, {3, 3}, {4, 4}}, new boolean[] {
            false, false, true, true
        });
        DecisionTree root = DecisionTree.grow(cases, 9, 1);
        DecisionTree.Split split = root.split().orElseThrow();
        assertThat(split.input()).isZero();
        assertThat(split.threshold()).isEqualTo(2.5);
        assertThat(split.gain()).isEqualTo(0.5);
        assertThat(split.low().split()).isEmpty();
        assertThat(root.leaves()).extracting(BoxMeasures::hits).containsExactly(0, 2);
        assertThatThrownBy(() -> DecisionTree.grow(cases, -1, 1)).hasMessageContaining("depth (-1)");
    }

    private static void expectCounts(DecisionTree node, int inside, int hits) {
        assertThat(node.region().inside()).isEqualTo(inside);
        assertThat(node.region().hits()).isEqualTo(hits);
    }
}

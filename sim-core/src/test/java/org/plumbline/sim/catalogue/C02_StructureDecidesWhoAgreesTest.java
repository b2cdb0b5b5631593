package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: in a hierarchy the owner alone judges, in a flat firm one champion is enough, in a matrix a majority must agree. */
class C02_StructureDecidesWhoAgreesTest {
    private static List<IdeaJudged> verdicts(Structure structure) {
        List<IdeaJudged> verdicts = Futures.watch(TinyWorlds.inventive(1).with("capacity.structure", structure), 1)
                .facts(IdeaJudged.class, 0);
        assertThat(verdicts).hasSizeGreaterThan(10).anyMatch(IdeaJudged::accepted);
        return verdicts;
    }

    @Test
    void theOwnerAlone() {
        assertThat(verdicts(Structure.HIERARCHICAL))
                .allMatch(verdict -> verdict.evaluators() == 1 && verdict.accepted() == (verdict.yes() == 1));
    }

    @Test
    void anyChampion() {
        assertThat(verdicts(Structure.FLAT))
                .allMatch(verdict -> verdict.evaluators() == 3 && verdict.accepted() == verdict.yes() >= 1);
    }

    @Test
    void aMajority() {
        assertThat(verdicts(Structure.MATRIX))
                .allMatch(verdict -> verdict.evaluators() == 3 && verdict.accepted() == verdict.yes() >= 2);
    }
}

package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a copy is worse than its model by the declared shortfall, all else equal. */
class G03_CopiesFallShortTest {
    private static IdeaSparked firstCopy(double shortfall) {
        return Futures.watch(
                        TinyWorlds.quiet(1)
                                .with("innovation.sparks", 30.0)
                                .with("innovation.customerIdeas", 0.0)
                                .with("innovation.imitation.share", 1.0)
                                .with("innovation.listening.gaps", 0.0)
                                .with("innovation.imitation.shortfall", shortfall),
                        1)
                .facts(IdeaSparked.class, 0)
                .stream()
                .filter(spark -> spark.source() == IdeaSource.RIVAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shortfallIsTakenOff() {
        assertThat(firstCopy(0).idea()).isEqualTo(firstCopy(2).idea());
        assertThat(firstCopy(0).potential() - firstCopy(2).potential()).isCloseTo(2, within(1e-9));
    }
}

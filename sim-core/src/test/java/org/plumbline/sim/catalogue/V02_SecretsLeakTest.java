package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.fact.IdeaSparked;
import org.plumbline.sim.fact.SecretLeaked;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: without trust and rules secrets reach a rival, who then has the idea too; full formality, and trust while it lasts, prevent nearly all of it, where no consortium meets. */
class V02_SecretsLeakTest {
    @Test
    void theRivalHears() {
        Futures.Watched run = Futures.watch(world(0, 0), 1);
        assertThat(run.facts(SecretLeaked.class, 0)).isNotEmpty();
        assertThat(run.facts(IdeaSparked.class, 1)).anyMatch(spark -> spark.source() == IdeaSource.LEAK);
    }

    @Test
    void trustAndRulesPrevent() {
        int open = 0;
        int guarded = 0;
        for (int seed = 1; seed <= 6; seed++) {
            open += Futures.watch(world(0, 0), seed)
                    .facts(SecretLeaked.class, 0)
                    .size();
            guarded += Futures.watch(world(1, 1), seed)
                    .facts(SecretLeaked.class, 0)
                    .size();
        }
        assertThat(open).isGreaterThan(4 * guarded);
    }

    private static Worlds world(double trust, double formality) {
        return PartnerWorlds.inventive(2)
                .with("ecosystem.governance.leakage", 12.0)
                .with("ecosystem.governance.disputes", 0.0)
                .with("ecosystem.engagement.dues", Money.of(0))
                .with("ecosystem.governance.trust", trust)
                .with("ecosystem.governance.formality", formality);
    }
}

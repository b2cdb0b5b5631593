package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.PersonHired;
import org.plumbline.sim.fact.PersonLeft;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: everybody may leave but the owner; those who leave are replaced when orders call for it. */
class A08_OwnerNeverLeavesTest {
    private static Worlds restless() {
        return TinyWorlds.quiet(2).with("people.leavers", 3.0);
    }

    @Test
    void theOwnerStays() {
        Futures.Watched run = Futures.watch(restless().with("background.hiring", 0.0), 1);
        assertThat(run.facts(PersonLeft.class, 0))
                .hasSizeGreaterThanOrEqualTo(10)
                .noneMatch(left -> left.person() == 0);
        assertThat(run.outcome(Outcome.EMPLOYEES)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void staffIsWhoCameLessWhoWent() {
        Futures.Watched run = Futures.watch(restless(), 1);
        int hired = run.facts(PersonHired.class, 0).size();
        int left = run.facts(PersonLeft.class, 0).size();
        assertThat(hired).isPositive();
        assertThat(run.outcome(Outcome.EMPLOYEES)).isEqualTo(12.0 + hired - left);
    }
}

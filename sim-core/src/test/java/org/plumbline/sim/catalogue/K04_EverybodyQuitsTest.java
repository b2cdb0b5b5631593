package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.PersonLeft;
import org.plumbline.sim.fact.ProjectStarted;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: where all but the owner have quit at once, the future goes on in order with her alone. */
class K04_EverybodyQuitsTest {
    @Test
    void theRunEndsCleanly() {
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(10)
                        .with("people.leavers", 3.0)
                        .with("background.hiring", 0.0)
                        .with("background.shedding", 0.0)
                        .with("firm.employees", 3)
                        .with("levers.communication", 1.0)
                        .with("levers.crossFunctional", 1.0)
                        .with("capacity.sharing", 1.0),
                2,
                (week, firm, market, tally) ->
                        fewest = StrictMath.min(fewest, firm.staff().size()));
        assertThat(fewest).isEqualTo(1);
        assertThat(run.facts(PersonLeft.class, 0)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(run.facts(ProjectStarted.class, 0)).isNotEmpty().anyMatch(start -> start.team() < 3);
        assertThat(run.outcomes()).containsKeys(Outcome.PROFIT, Outcome.SURVIVAL);
    }

    private int fewest = Integer.MAX_VALUE;
}

package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.observation.Outcome;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: each better process takes its share off the material for a unit, and nothing else changes unit cost. */
class F03_ProcessesSaveMaterialTest {
    @Test
    void gainsMultiply() {
        double[] unitCost = new double[2];
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(3)
                        .with("innovation.kinds.processes", 1.0)
                        .with("innovation.kinds.services", 0.0)
                        .with("innovation.kinds.businessModels", 0.0)
                        .with("innovation.kinds.automation", 0.0),
                1,
                (week, firm, market, tally) -> {
                    unitCost[0] = firm.operations().unitCost();
                    unitCost[1] = firm.economics().unitCost();
                    assertThat(firm.operations().hoursPerUnit())
                            .isEqualTo(firm.economics().hoursPerUnit());
                });
        List<ImprovementMade> made = run.facts(ImprovementMade.class, 0);
        double left = made.stream().mapToDouble(fact -> 1 - fact.gain()).reduce(1, (a, b) -> a * b);
        assertThat(made).isNotEmpty().extracting(ImprovementMade::kind).containsOnly(IdeaKind.PROCESS);
        assertThat(unitCost[0]).isCloseTo(left * unitCost[1], within(1e-9));
        assertThat(run.outcome(Outcome.IMPROVEMENTS)).isEqualTo(made.size());
        assertThat(run.outcome(Outcome.UNIT_COST_REDUCTION)).isPositive();
        assertThat(run.outcome(Outcome.LAUNCHES)).isZero();
    }
}

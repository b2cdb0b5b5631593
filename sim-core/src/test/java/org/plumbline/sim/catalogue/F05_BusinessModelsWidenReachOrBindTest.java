package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.ImprovementMade;
import org.plumbline.sim.simulation.Futures;

/** Behaviour under test: a business model widens the reach of a firm, or makes its buyers choose anew less often. */
class F05_BusinessModelsWidenReachOrBindTest {
    @Test
    void gainsMultiply() {
        double[] brand = new double[2];
        Futures.Watched run = Futures.watch(
                TinyWorlds.inventive(3)
                        .with("innovation.kinds.processes", 0.0)
                        .with("innovation.kinds.services", 0.0)
                        .with("innovation.kinds.businessModels", 1.0),
                1,
                (week, firm, market, tally) -> {
                    brand[0] = firm.brand().reach();
                    brand[1] = 1 / firm.brand().habit();
                });
        assertThat(brand[0]).isGreaterThan(1).isCloseTo(gains(run, IdeaKind.REACH), within(1e-9));
        assertThat(brand[1]).isGreaterThan(1).isCloseTo(gains(run, IdeaKind.RECURRING), within(1e-9));
    }

    private static double gains(Futures.Watched run, IdeaKind kind) {
        return run.facts(ImprovementMade.class, 0).stream()
                .filter(fact -> fact.kind() == kind)
                .mapToDouble(fact -> 1 + fact.gain())
                .reduce(1, (a, b) -> a * b);
    }
}

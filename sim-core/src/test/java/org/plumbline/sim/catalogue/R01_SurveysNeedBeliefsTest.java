package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.fact.StaffSurveyed;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: a survey answers how clear the vision is, with an error; where nobody believes nothing is asked. */
class R01_SurveysNeedBeliefsTest {
    @Test
    void clarity() {
        Lived told = Lived.through(world().with("levers.communication", 1.0).with("levers.clarity", 1.0));
        Lived untold = Lived.through(world().with("levers.communication", 0.0));
        assertThat(last(told)).isGreaterThan(last(untold));
        assertThat(last(untold)).isBetween(0.0, 0.2);
    }

    @Test
    void withoutBeliefsNothingIsAsked() {
        Lived lived = Lived.through(TinyWorlds.quiet(3, Mechanism.BELIEFS).with("levers.measurement", 1.0));
        assertThat(lived.run().facts(StaffSurveyed.class, 0)).isEmpty();
        assertThat(lived.week(Hours.Use.SURVEY)).isZero();
    }

    private static Worlds world() {
        return TinyWorlds.quiet(3).with("firm.capacityReserve", 3.0).with("levers.measurement", 1.0);
    }

    private static double last(Lived lived) {
        List<StaffSurveyed> surveys = lived.run().facts(StaffSurveyed.class, 0);
        return surveys.get(surveys.size() - 1).clarity();
    }
}

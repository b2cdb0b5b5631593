package org.plumbline.sim.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.Draws;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.Streams;
import org.plumbline.sim.simulation.Futures;
import org.plumbline.sim.simulation.Worlds;

/** Behaviour under test: the less work there is by hand, the fewer customers people meet, and the less they learn of tastes. */
class F07_MachinesMeetFewerCustomersTest {
    private static final BeliefLaw LAW = new BeliefLaw(10, 0.1, 1, 0, 0.25, 0, 0, 0, 1);

    private static int contacts(double handwork) {
        int[] met = new int[1];
        Believing believing = new Believing(
                LAW,
                (home, draws) -> {
                    met[0]++;
                    return null;
                },
                () -> handwork);
        Streams streams = Streams.common(3, 0);
        for (int number = 0; number < 200; number++) {
            Draws traits = streams.open(Purpose.EMPLOYEE_TRAITS, EntityType.EMPLOYEE, number, 0);
            Draws beliefs = streams.open(Purpose.EMPLOYEE_BELIEFS, EntityType.EMPLOYEE, number, 0);
            Employee person =
                    new Employee(number, false, Department.of(1), 0, Point.ORIGIN, Point.ORIGIN, traits, beliefs, 0);
            believing.start(person, 0);
            believing.advance(person, 52);
        }
        return met[0];
    }

    @Test
    void contactsAreInProportionToHandwork() {
        assertThat(contacts(1) / 200.0).isCloseTo(10, within(0.7));
        assertThat(contacts(0.4) / 200.0).isCloseTo(4, within(0.45));
    }

    @Test
    void inAFirmThatAutomatesPeopleStayNearerToTheVision() {
        assertThat(movement(1.0)).isLessThan(movement(0.0));
    }

    /** Weeks in which the belief of the first of the staff has moved, without messages or anchors. */
    private static int movement(double automation) {
        List<Point> beliefs = new ArrayList<>();
        Worlds worlds = TinyWorlds.inventive(8)
                .with("people.anchorPull", 0.0)
                .with("levers.communication", 0.0)
                .with("innovation.kinds.processes", 1.0)
                .with("innovation.kinds.services", 0.0)
                .with("innovation.kinds.businessModels", 0.0)
                .with("innovation.kinds.processGain", 0.4)
                .with("innovation.kinds.automation", automation);
        Futures.watch(worlds, 1, (week, firm, market, tally) -> {
            Point now = firm.staff().get(0).belief();
            if (beliefs.isEmpty() || !beliefs.get(beliefs.size() - 1).equals(now)) {
                beliefs.add(now);
            }
        });
        return beliefs.size() - 1;
    }
}

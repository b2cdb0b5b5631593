package org.plumbline.sim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.ScriptedDraws;

class EmployeeTest {
    private static Employee operator(double draw) {
        ScriptedDraws traits = ScriptedDraws.of(draw, draw, draw, draw, draw, draw, draw, draw);
        return new Employee(
                1, false, Department.OPERATIONS, 0, Point.ORIGIN, Point.ORIGIN, traits, ScriptedDraws.of(), 0);
    }

    @Test
    void depthIsGreaterInTheOwnDomains() {
        Employee person = operator(0.5);
        assertThat(person.expertise(2)).isCloseTo(0.65, within(1e-12));
        assertThat(person.expertise(6)).isCloseTo(0.65, within(1e-12));
        assertThat(person.expertise(0)).isCloseTo(0.2, within(1e-12));
        assertThat(person.expertise(2, 0)).isCloseTo(0.425, within(1e-12));
    }

    @Test
    void doingClosesAShareOfWhatIsMissing() {
        Employee person = operator(0);
        person.practise(2, 0.5);
        assertThat(person.expertise(2)).isCloseTo(0.7, within(1e-12));
        person.practise(2, 1);
        assertThat(person.expertise(2)).isEqualTo(1);
    }

    @Test
    void hopeOfAcceptanceFollowsWhatSheHears() {
        Employee person = operator(0);
        assertThat(person.learnedAcceptance()).isCloseTo(1.0 / 3, within(1e-12));
        person.hearVerdict(false);
        assertThat(person.learnedAcceptance()).isCloseTo(0.25, within(1e-12));
        person.hearVerdict(true);
        assertThat(person.learnedAcceptance()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void whatColleaguesHearCountsAQuarter() {
        Employee person = operator(0);
        person.hearVerdictOnColleague(true);
        assertThat(person.learnedAcceptance()).isCloseTo(1.25 / 3.25, within(1e-12));
        person.hearVerdictOnColleague(false);
        assertThat(person.learnedAcceptance()).isCloseTo(1.25 / 3.5, within(1e-12));
    }
}

package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.ecosystem.Ecosystems;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Memory;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.CapacityParameters;
import org.plumbline.sim.policy.Direction;
import org.plumbline.sim.policy.Levers;
import org.plumbline.sim.policy.Policy;
import org.plumbline.sim.policy.PostureParameters;
import org.plumbline.sim.policy.RoadmapParameters;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.ScriptedDraws;

/** Who joins a panel or a team, and who stays in it, with draws written down. */
class MixingTest {
    /** Two of each department: 0 and 4 make what is offered, 1 and 5 make it work, and so on. */
    private final List<Employee> staff = new ArrayList<>();

    MixingTest() {
        for (int i = 0; i < 8; i++) {
            ScriptedDraws traits = ScriptedDraws.of(0, 0, 0, 0, 0, 0, 0, 0);
            staff.add(new Employee(
                    i, i == 0, Department.of(i), 0, Point.ORIGIN, Point.ORIGIN, traits, ScriptedDraws.of(), 0));
        }
    }

    private Workplace place(double crossFunctional) {
        BeliefLaw law = new BeliefLaw(1, 0.1, 1, 1, 0.1, 1, 1, 0, 1);
        return new Workplace(
                0,
                new Brand(0, new Memory(1)),
                new Ledger(0),
                new Operations(5, 2, 0.1, 100),
                new Hours(),
                staff,
                new Believing(law, (home, draws) -> null, () -> 1),
                new Policy(
                        new Levers(0, 0, 0, crossFunctional, 0, 0, 0),
                        CapacityParameters.plain(Structure.MATRIX, 3, 0.5),
                        PostureParameters.PLAIN,
                        RoadmapParameters.NONE,
                        Point.ORIGIN),
                new Direction(Point.ORIGIN, 1, 1, false),
                Ecosystems.none(),
                0,
                1);
    }

    private Employee next(double crossFunctional, double mix, double pick) {
        ScriptedDraws draws = ScriptedDraws.of(mix, pick);
        Employee chosen = Mixing.next(place(crossFunctional), List.of(staff.get(0)), draws);
        draws.requireUsedUp();
        return chosen;
    }

    @Test
    void aMixedSeatGoesToAnotherDepartment() {
        assertThat(next(0.3, 0.29, 0)).isSameAs(staff.get(1));
        assertThat(next(0.3, 0.29, 0.99)).isSameAs(staff.get(7));
    }

    @Test
    void otherwiseItStaysInTheDepartment() {
        assertThat(next(0.3, 0.31, 0)).isSameAs(staff.get(4));
        assertThat(next(0, 0, 0.99)).isSameAs(staff.get(4));
    }

    @Test
    void whoeverIsLeastBusyGoesFirst() {
        staff.get(1).changeProjects(1);
        assertThat(next(1, 0, 0)).isSameAs(staff.get(2));
    }

    @Test
    void whoLeavesTheFirmLeavesTheTeam() {
        Project project = project(List.of(staff.get(1), staff.get(2)));
        staff.remove(1);
        project.keepOnly(staff);
        assertThat(project.team()).extracting(Employee::id).containsExactly(2L);
    }

    @Test
    void theOwnerTakesOverWhatNobodyIsLeftFor() {
        Project project = project(List.of(staff.get(1)));
        staff.remove(1);
        project.keepOnly(staff);
        assertThat(project.team()).extracting(Employee::id).containsExactly(0L);
        assertThat(staff.get(0).projects()).isEqualTo(1);
    }

    private Project project(List<Employee> team) {
        return new Project(Ideas.product(staff.get(1), 0), team, 0, ScriptedDraws.of());
    }
}

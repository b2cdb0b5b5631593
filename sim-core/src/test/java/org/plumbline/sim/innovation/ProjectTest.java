package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.ScriptedDraws;

class ProjectTest {
    private Project project;

    @BeforeEach
    void begin() {
        Employee author = new Employee(
                0,
                true,
                Department.PRODUCT,
                0,
                Point.ORIGIN,
                Point.ORIGIN,
                ScriptedDraws.of(0, 0, 0, 0, 0, 0, 0, 0),
                ScriptedDraws.of(),
                0);
        project = new Project(Ideas.product(author, 0b101), List.of(author), 2, ScriptedDraws.of());
    }

    @Test
    void aFlipThatUndoesAnotherIsAReversal() {
        project.flip(1);
        project.flip(2);
        assertThat(project.design()).isEqualTo(0b011);
        assertThat(project.reversals()).isZero();
        project.flip(1);
        assertThat(project.reversals()).isEqualTo(1);
        assertThat(project.design()).isEqualTo(0b001);
    }

    @Test
    void aStepBackIsAReversalAndAStepOnIsNot() {
        project.moveTo(new Point(0.1, 0));
        project.moveTo(new Point(0.2, 0));
        assertThat(project.reversals()).isZero();
        project.moveTo(new Point(0.15, 0));
        assertThat(project.reversals()).isEqualTo(1);
    }

    @Test
    void aChangeEndsARowOfFruitlessProposals() {
        project.noProposal();
        project.noProposal();
        assertThat(project.fruitless()).isEqualTo(2);
        project.flip(0);
        assertThat(project.fruitless()).isZero();
    }

    @Test
    void proposalsAreTakenFromWorkThatAddsValue() {
        project.work(10, 7);
        assertThat(project.takeProposal(4)).isTrue();
        assertThat(project.takeProposal(4)).isFalse();
        assertThat(project.hours()).isEqualTo(10);
        assertThat(project.exhausted()).isFalse();
        project.work(90, 0);
        assertThat(project.exhausted()).isTrue();
    }
}

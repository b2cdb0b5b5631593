package org.plumbline.sim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.ScriptedDraws;

/** Beliefs under contacts and messages whose draws are written down. */
class BelievingTest {
    /** Twelve contacts a year that move a tenth of the way; messages that move a quarter of it; no anchor. */
    private static final BeliefLaw LAW = new BeliefLaw(12, 0.1, 1, 2, 0.25, 0.5, 0, 0, 1);

    private static final double WEEKS_BETWEEN_CONTACTS = 52.0 / 12;

    private static Employee person(ScriptedDraws beliefs) {
        ScriptedDraws traits = ScriptedDraws.of(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
        Employee person = new Employee(1, false, Department.PRODUCT, 0, Point.ORIGIN, Point.ORIGIN, traits, beliefs, 0);
        traits.requireUsedUp();
        return person;
    }

    @Test
    void aContactMovesABeliefATenthOfTheWay() {
        ScriptedDraws beliefs = ScriptedDraws.of().withExponentials(1, 1, 5);
        Employee person = person(beliefs);
        Believing believing = new Believing(LAW, (home, draws) -> new Point(1, -2), () -> 1);
        believing.start(person, 0);
        believing.advance(person, WEEKS_BETWEEN_CONTACTS - 0.01);
        assertThat(person.belief()).isEqualTo(Point.ORIGIN);
        believing.advance(person, 2 * WEEKS_BETWEEN_CONTACTS + 0.01);
        assertThat(person.belief().x()).isCloseTo(0.1 + 0.1 * 0.9, within(1e-12));
        assertThat(person.belief().y()).isCloseTo(-0.2 - 0.2 * 0.9, within(1e-12));
        beliefs.requireUsedUp();
    }

    @Test
    void whoMeetsNobodyKeepsHerBelief() {
        ScriptedDraws beliefs = ScriptedDraws.of().withExponentials(1, 5);
        Employee person = person(beliefs);
        Believing believing = new Believing(LAW, (home, draws) -> null, () -> 1);
        believing.start(person, 0);
        believing.advance(person, WEEKS_BETWEEN_CONTACTS + 0.01);
        assertThat(person.belief()).isEqualTo(Point.ORIGIN);
        beliefs.requireUsedUp();
    }

    @Test
    void aClearMessageIsHeardWithTheNoiseOfTheLawAnUnclearOneWithFullNoise() {
        Believing believing = new Believing(LAW, (home, draws) -> null, () -> 1);
        ScriptedDraws noise = ScriptedDraws.of().withNormals(1, -1, 1, -1);
        Employee clear = person(ScriptedDraws.of());
        Employee unclear = person(ScriptedDraws.of());
        believing.hear(clear, new Point(2, 2), true, 3, noise);
        believing.hear(unclear, new Point(2, 2), false, 3, noise);
        assertThat(clear.belief()).isEqualTo(new Point(0.25 * 2.5, 0.25 * 1.5));
        assertThat(unclear.belief()).isEqualTo(new Point(0.25 * 5, 0.25 * -1));
        noise.requireUsedUp();
    }

    @Test
    void oneLongStepEqualsManyShortOnes() {
        BeliefLaw anchored = new BeliefLaw(0, 0.1, 1, 2, 0.25, 0.5, 0.7, 0, 1);
        Believing believing = new Believing(anchored, (home, draws) -> null, () -> 1);
        Employee once = person(ScriptedDraws.of().withExponentials(1));
        Employee often = person(ScriptedDraws.of().withExponentials(1));
        for (Employee person : new Employee[] {once, often}) {
            believing.start(person, 0);
            person.believe(1, 1);
        }
        believing.advance(once, 40);
        for (int week = 1; week <= 40; week++) {
            believing.advance(often, week);
        }
        assertThat(often.belief().x()).isCloseTo(once.belief().x(), within(1e-12));
        assertThat(once.belief().x()).isCloseTo(StrictMath.exp(-0.7 * 40 / 52), within(1e-12));
    }
}

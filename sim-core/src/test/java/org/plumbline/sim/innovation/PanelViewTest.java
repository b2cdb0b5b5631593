package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.IdeaJudged;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.IdeaSource;
import org.plumbline.sim.people.Hours;
import org.plumbline.sim.policy.PriceStance;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.simulation.Worlds;

/**
 * What an owner who judges alone counts against an idea beside its distance: where it comes from, what it costs, how its
 * technology performs. Her error is 0.84 z, the threshold 0.
 */
class PanelViewTest {
    private static final double USELESS_GLANCE = 0;
    private static final double KEEPS_NO_FAVOURITE = -100;

    private static Worlds hierarchy() {
        return Workshop.plain().with("capacity.structure", Structure.HIERARCHICAL);
    }

    private static boolean accepts(Workshop firm, Idea idea, double z) {
        firm.script(
                Purpose.GATE, EntityType.IDEA, ScriptedDraws.of().withNormals(USELESS_GLANCE, z, KEEPS_NO_FAVOURITE));
        new Gate(firm.world(), firm.place(), (passed, score) -> {}, () -> 0).submit(idea);
        firm.passTo(5);
        return firm.facts(IdeaJudged.class).get(0).accepted();
    }

    private static Idea from(Workshop firm, IdeaSource source) {
        return new Idea(1, IdeaKind.PRODUCT, firm.person(0), source, -1, 0, Point.ORIGIN, 0, 0, 0, 1, 0, 1000, 100);
    }

    /** What is not invented here seems worth 0.5 less: 0.84 z must exceed it. */
    @ParameterizedTest
    @CsvSource({"PARTNER, 0.59, false", "PARTNER, 0.60, true", "CUSTOMER, 0.01, true"})
    void aPartnersIdeaIsThoughtLessOf(IdeaSource source, double z, boolean yes) {
        Workshop firm = new Workshop(hierarchy().with("capacity.notInventedHere", 0.5));
        assertThat(accepts(firm, from(firm, source), z)).isEqualTo(yes);
    }

    /** An idea of twice the usual effort must seem better by 0.4 log 2 = 0.277 to a cost leader: 0.84 x 0.330. */
    @ParameterizedTest
    @CsvSource({"COST_LEADER, 0.329, false", "COST_LEADER, 0.331, true", "USUAL, 0.001, true", "FOCUS, 0.08, false"})
    void costCountsByThePriceStance(PriceStance stance, double z, boolean yes) {
        Workshop firm = new Workshop(hierarchy()
                .with("posture.priceStance", stance)
                .with("innovation.developmentCost", Money.of(500))
                .with("innovation.developmentHours", 50.0));
        assertThat(accepts(firm, firm.product(0), z)).isEqualTo(yes);
    }

    /** In the middle of its curve the new technology performs by 0.5 worse, and none of the buyers values more. */
    @ParameterizedTest
    @CsvSource({"0.59, false", "0.60, true"})
    void theNewTechnologyIsSeenOnBuyersTerms(double z, boolean yes) {
        Workshop firm = new Workshop(hierarchy()
                .with("market.disruption.arrival", Weeks.of(52))
                .with("market.disruption.half", Weeks.of(52))
                .with("market.disruption.gap", 1.0)
                .with("market.disruption.potential", 0.0)
                .with("market.disruption.secondValue", 0.0));
        firm.world().market().advanceTechnology(104);
        firm.world().market().technology().mayTake(1, 1);
        assertThat(accepts(firm, firm.product(0), z)).isEqualTo(yes);
    }

    /** Full measurement looks at 25 of 100 hours, with a quarter of the noise and half the patience of 0.5. */
    @ParameterizedTest
    @CsvSource({"25, -1.20, true", "25, -1.19, false", "24, -9, false"})
    void measurementLooksSoonerAndSharperWithLessPatience(double hours, double z, boolean stops) {
        Workshop firm = new Workshop(hierarchy().with("levers.measurement", 1.0));
        firm.script(Purpose.GATE, EntityType.IDEA, ScriptedDraws.of().withNormals(z));
        Gate gate = new Gate(firm.world(), firm.place(), (passed, score) -> {}, () -> 0);
        Project project = new Project(firm.product(0), List.of(firm.person(0)), 0, ScriptedDraws.of());
        project.work(hours, hours);
        assertThat(new SecondLook(firm.world(), firm.place(), gate).stops(project))
                .isEqualTo(stops);
    }

    /** Of 160 hours a tenth stays free; a project of 10 hours leaves most of its half to the other where that is planned. */
    @Test
    void allocationHandsOnWhatAProjectCannotUse() {
        double alone = hoursOfProjects(0);
        assertThat(alone).isBetween(70.0, 90.0);
        assertThat(hoursOfProjects(1)).isBetween(alone + 40, 144.0);
    }

    private static double hoursOfProjects(double allocation) {
        Workshop firm = new Workshop(hierarchy()
                .with("capacity.allocation", allocation)
                .with("capacity.projectsAtOnce", 2)
                .with("capacity.span", 50)
                .with("levers.crossFunctional", 0.0)
                .with("levers.goalAlignment", 0.0)
                .with("levers.resourcing", 0.0));
        firm.place().direction().governance().nameOwners();
        Portfolio portfolio = new Portfolio(firm.world(), firm.place(), new Shelf(firm.world(), firm.place()), 100);
        for (long number = 1; number <= 2; number++) {
            double hours = number == 1 ? 10 : 1000;
            portfolio
                    .gate()
                    .submit(new Idea(
                            number,
                            IdeaKind.PRODUCT,
                            firm.person(0),
                            IdeaSource.CUSTOMER,
                            -1,
                            0,
                            Point.ORIGIN,
                            100,
                            0,
                            0,
                            1,
                            0,
                            1000,
                            hours));
        }
        firm.passTo(9);
        portfolio.week();
        assertThat(portfolio.underWay()).isGreaterThanOrEqualTo(1);
        return firm.place().hours().total(Hours.Use.PROJECTS);
    }
}

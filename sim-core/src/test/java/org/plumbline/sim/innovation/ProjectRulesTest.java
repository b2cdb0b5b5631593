package org.plumbline.sim.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.ecosystem.Ecosystems;
import org.plumbline.sim.fact.IdeaKind;
import org.plumbline.sim.fact.MarketTested;
import org.plumbline.sim.fact.OfferingRedesigned;
import org.plumbline.sim.fact.OfferingRetired;
import org.plumbline.sim.market.Offering;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.policy.Mechanism;
import org.plumbline.sim.policy.Structure;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.simulation.Worlds;

/** What happens to accepted ideas, each decision on both sides of its threshold, with draws written down. */
class ProjectRulesTest {
    /** Noise of somebody of depth 0.4 in the first domain of her department: 0.1 x (1 - 0.8 x 0.4). */
    private static final double DESIGN_NOISE = 0.068;

    private static Worlds plain() {
        return Workshop.plain().with("levers.crossFunctional", 0.0).with("levers.resourcing", 0.0);
    }

    private static Project project(Workshop firm, Idea idea, ScriptedDraws draws, Integer... team) {
        List<Employee> members = Arrays.stream(team).map(firm::person).toList();
        return new Project(idea, members, 0, draws);
    }

    private static void propose(Workshop firm, Project project, ScriptedDraws draws) {
        new DesignWork(firm.world(), firm.place(), new JointWork(firm.world(), firm.place())).propose(project);
        draws.requireUsedUp();
    }

    /** What flipping an element of the design 0 changes in the elements that a person's department owns. */
    private static double change(Workshop firm, int element, Employee owner) {
        Landscape landscape = firm.world().landscape();
        double sum = 0;
        for (int i = 0; i < landscape.size(); i++) {
            if (owner.department().owns(i)) {
                sum += landscape.contribution(i, 1 << element) - landscape.contribution(i, 0);
            }
        }
        return sum;
    }

    @Test
    void aProposalIsMadeIfItRaisesWhatItsAuthorSees() {
        Workshop firm = new Workshop(plain());
        double even = -change(firm, 0, firm.person(0)) / DESIGN_NOISE;
        for (double beside : new double[] {-1e-6, 1e-6}) {
            ScriptedDraws draws = ScriptedDraws.of(0, 0.5, 0).withNormals(even + beside);
            Project project = project(firm, firm.product(0), draws, 0);
            propose(firm, project, draws);
            assertThat(project.design()).isEqualTo(beside > 0 ? 1 : 0);
            assertThat(project.fruitless()).isEqualTo(beside > 0 ? 0 : 1);
        }
    }

    @Test
    void aColleagueWhoExpectsToLoseMoreThanTheToleranceVetoes() {
        Workshop firm = new Workshop(plain().with("innovation.vetoTolerance", 0.1));
        double sure = 100;
        double even = (-0.1 - change(firm, 0, firm.person(1))) / DESIGN_NOISE;
        for (double beside : new double[] {-1e-6, 1e-6}) {
            ScriptedDraws draws = ScriptedDraws.of(0, 0.5, 0).withNormals(sure, even + beside);
            Project project = project(firm, firm.product(0), draws, 0, 1);
            propose(firm, project, draws);
            assertThat(project.design()).isEqualTo(beside > 0 ? 1 : 0);
        }
    }

    /** With full crossFunctional she sees what a flip does to the others' elements as she sees it of her own. */
    @Test
    void whoIsShownOthersPartsCountsThem() {
        Workshop firm = new Workshop(Workshop.plain().with("levers.crossFunctional", 1.0));
        double others = 0;
        for (int colleague = 1; colleague < 4; colleague++) {
            others += change(firm, 0, firm.person(colleague));
        }
        assertThat(Math.abs(others)).isGreaterThan(0.01);
        double even = -(change(firm, 0, firm.person(0)) + others) / DESIGN_NOISE;
        for (double beside : new double[] {-1e-6, 1e-6}) {
            ScriptedDraws draws = ScriptedDraws.of(0, 0.5, 0).withNormals(even + beside);
            Project project = project(firm, firm.product(0), draws, 0);
            propose(firm, project, draws);
            assertThat(project.design()).isEqualTo(beside > 0 ? 1 : 0);
        }
    }

    @Test
    void withoutVetoesNobodyIsAsked() {
        Workshop firm = new Workshop(plain().without(Mechanism.VETOES));
        ScriptedDraws draws = ScriptedDraws.of(0, 0.5, 0).withNormals(100);
        Project project = project(firm, firm.product(0), draws, 0, 1);
        propose(firm, project, draws);
        assertThat(project.design()).isEqualTo(1);
    }

    /** Half of the proposals move the offering 0.3 of the way to a belief; within 0.05 of it nothing is proposed. */
    @ParameterizedTest
    @CsvSource({"0.49, 0.06, 0.042", "0.49, 0.049, 0.049", "0.50, 0.06, 0.06"})
    void everyOtherProposalIsAboutThePlace(double draw, double away, double then) {
        Workshop firm = new Workshop(plain());
        double hopeless = -100;
        ScriptedDraws draws = draw < 0.5
                ? ScriptedDraws.of(0, draw)
                : ScriptedDraws.of(0, draw, 0).withNormals(hopeless);
        Project project = project(firm, firm.at(new Point(away, 0), 0), draws, 0);
        propose(firm, project, draws);
        assertThat(project.position().x()).isCloseTo(then, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.49, 0", "0.51, 1"})
    void everyMemberOfATeamIsAsLikelyToPropose(double draw, int member) {
        Workshop firm = new Workshop(plain().without(Mechanism.VETOES));
        ScriptedDraws draws = ScriptedDraws.of(draw, 0.5, 0).withNormals(100);
        Project project = project(firm, firm.product(0), draws, 0, 1);
        propose(firm, project, draws);
        assertThat(project.design()).as("her first own element").isEqualTo(1 << member);
    }

    /** Three in ten proposals of a joint project are the partner's, who pulls 0.3 of the way to its goal. */
    @ParameterizedTest
    @CsvSource({"0.29, 0.06", "0.31, 0"})
    void aPartnerMakesItsShareOfProposals(double draw, double moved) {
        Workshop firm = new Workshop(plain().with("ecosystem.sharing.pull", 0.3));
        ScriptedDraws draws = draw < 0.3
                ? ScriptedDraws.of(draw)
                : ScriptedDraws.of(draw, 0, 0.5, 0).withNormals(-100);
        Project project = project(firm, firm.product(0), draws, 0);
        project.share(Ecosystems.tie(firm.place().alliances(), new Point(0.2, 0), ScriptedDraws.of()), 0);
        propose(firm, project, draws);
        assertThat(project.position().x()).isCloseTo(moved, within(1e-12));
    }

    private static Backlog backlog(Workshop firm, double... volunteers) {
        firm.script(Purpose.VOLUNTEERS, EntityType.IDEA, ScriptedDraws.of().withExponentials(volunteers));
        return new Backlog(
                firm.world(),
                firm.place(),
                new DesignLibrary(firm.world().innovation().reuse()));
    }

    /** In a flat firm a verdict is known at once; volunteers take a week and a half on average. */
    @ParameterizedTest
    @CsvSource({"1.49, false", "1.51, true"})
    void anIdeaWithoutAnOwnerWaitsForAVolunteer(double week, boolean begins) {
        Workshop firm = new Workshop(plain().with("capacity.structure", Structure.FLAT));
        Backlog backlog = backlog(firm, 1);
        backlog.add(firm.product(0), 0);
        firm.passTo(week);
        assertThat(backlog.best(true) != null).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0", "-0.01, 1"})
    void theMostValueForEffortIsBegunFirst(double more, int first) {
        Workshop firm = new Workshop(plain().with("capacity.structure", Structure.FLAT));
        Backlog backlog = backlog(firm, 0, 0);
        List<Idea> ideas = List.of(firm.product(0), firm.product(0.1).cheaper(Math.exp(0.5)));
        backlog.add(ideas.get(0), more);
        backlog.add(ideas.get(1), 0.5);
        firm.passTo(1);
        assertThat(taken(backlog)).isSameAs(ideas.get(first));
    }

    private static Idea taken(Backlog backlog) {
        return Objects.requireNonNull(backlog.best(true)).idea();
    }

    /** With full resourcing misfit with the vision, weighed by 2, counts against an idea: 2 x 0.5^2 = 0.5. */
    @ParameterizedTest
    @CsvSource({"0.49, 1", "0.51, 0"})
    void resourcingRanksFitFirst(double better, int first) {
        Workshop firm = new Workshop(plain().with("capacity.structure", Structure.FLAT)
                .with("levers.resourcing", 1.0)
                .with("innovation.misfitWeight", 2.0));
        Backlog backlog = backlog(firm, 0, 0);
        List<Idea> ideas = List.of(firm.at(new Point(0.5, 0), 0), firm.product(0));
        backlog.add(ideas.get(0), better);
        backlog.add(ideas.get(1), 0);
        firm.passTo(1);
        assertThat(taken(backlog)).isSameAs(ideas.get(first));
    }

    @ParameterizedTest
    @CsvSource({"52, 1", "52.01, 0"})
    void whatHasWaitedAYearLapses(double week, int left) {
        Workshop firm = new Workshop(plain());
        Backlog backlog = backlog(firm, 0);
        backlog.add(firm.product(0), 0);
        firm.passTo(week);
        backlog.letLapse();
        assertThat(backlog.size()).isEqualTo(left);
    }

    /** A proposal takes an hour here; of 40 hours, with two projects a person 0.8 become work, with four 0.48. */
    @ParameterizedTest
    @CsvSource({"1, 28", "2, 32", "3, 24", "4, 19", "9, 19"})
    void switchingBetweenProjectsEatsPartOfTheirHours(int projects, int proposals) {
        Workshop firm = new Workshop(plain());
        firm.person(0).changeProjects(projects);
        Project project = project(firm, firm.product(0), ScriptedDraws.of(), 0);
        project.work(40, 40 * Portfolio.valueAdding(project));
        int made = 0;
        while (project.takeProposal(1)) {
            made++;
        }
        assertThat(made).isEqualTo(proposals);
    }

    /** A design where the rival's customers are: the buyer who is asked does not take it, the other person may. */
    @ParameterizedTest
    @CsvSource({"0.05, false", "0.15, true"})
    void whatTooFewWouldTakeIsNotLaunched(double whoElse, boolean passes) {
        Workshop firm = new Workshop(plain().with("innovation.listening.testers", 2)
                .with("innovation.listening.testTime", Weeks.of(0))
                .with("innovation.listening.testBar", 0.01)
                .with("market.launchReach", 1.0));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        Project project = project(firm, firm.at(Workshop.RIGHT, 0), ScriptedDraws.of(), 0);
        firm.script(Purpose.MARKET_TEST, EntityType.PROJECT, ScriptedDraws.of(0.5, whoElse));
        MarketTest.Stage stage = new MarketTest(firm.world(), firm.place(), shelf).stage(project);
        assertThat(stage).isEqualTo(passes ? MarketTest.Stage.PASSED : MarketTest.Stage.FAILED);
        assertThat(firm.facts(MarketTested.class)).hasSize(1);
        firm.requireUsedUp();
    }

    /** All eight buyers read of want it 0.16 elsewhere: half the way. */
    @ParameterizedTest
    @CsvSource({"0.16, 1", "0.14, 0"})
    void anOfferingMovesToWhereItsBuyersClearlyWantIt(double away, int redesigns) {
        Workshop firm = new Workshop(plain());
        Offering offering = firm.place().brand().offerings().get(0);
        offering.moveTo(Workshop.LEFT.plus(away, 0));
        double[] anybody = {0, 0, 0, 0, 0, 0, 0, 0};
        redesign(firm, offering, anybody);
        assertThat(firm.facts(OfferingRedesigned.class)).hasSize(redesigns);
        assertThat(offering.position().x()).isCloseTo(-1 + away / (1 + redesigns), within(1e-12));
        firm.requireUsedUp();
    }

    /** One buyer in eight is not enough: the others bought something else. */
    @Test
    void oneRemarkAloneChangesNothing() {
        Workshop firm = new Workshop(plain());
        Offering other = new Offering(77, Workshop.RIGHT, 0, 100, 0);
        redesign(firm, other, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(firm.facts(OfferingRedesigned.class)).isEmpty();
    }

    private static void redesign(Workshop firm, Offering offering, double... read) {
        Shelf shelf = new Shelf(firm.world(), firm.place());
        shelf.lines().add(new ProductLine(offering, 1, IdeaKind.PRODUCT, 0, 0));
        firm.script(Purpose.BUYER_REMARKS, EntityType.OFFERING, ScriptedDraws.of(read));
        new Redesign(firm.world(), firm.place(), shelf).week(13);
    }

    /** Dropped after a time below its upkeep: the tolerance, half of it under full measurement. */
    @ParameterizedTest
    @CsvSource({"0, 10, 0", "0, 11, 1", "1, 5, 0", "1, 6, 1"})
    void whatDoesNotEarnItsUpkeepIsDropped(double measurement, int weeks, int dropped) {
        Workshop firm = new Workshop(plain().with("levers.measurement", measurement)
                .with("innovation.upkeep", Money.of(520))
                .with("innovation.tolerance", Weeks.of(10)));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        List<Long> margins = new ArrayList<>();
        for (long margin : new long[] {999, 1001}) {
            Offering offering = new Offering(margin, Workshop.LEFT, 0, 100, 0);
            shelf.lines().add(new ProductLine(offering, margin, IdeaKind.PRODUCT, 0, margin));
            margins.add(margin);
        }
        for (int week = 0; week < weeks; week++) {
            shelf.endWeek(margins);
        }
        assertThat(firm.facts(OfferingRetired.class)).hasSize(dropped);
        assertThat(shelf.lines()).hasSize(2 - dropped);
    }

    @Test
    void theLastOfferingIsKeptWhateverItEarns() {
        Workshop firm = new Workshop(
                plain().with("innovation.upkeep", Money.of(520)).with("innovation.tolerance", Weeks.of(10)));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        Offering offering = new Offering(1, Workshop.LEFT, 0, 100, 0);
        shelf.lines().add(new ProductLine(offering, 1, IdeaKind.PRODUCT, 0, 0));
        for (int week = 0; week < 30; week++) {
            shelf.endWeek(List.of(0L));
        }
        assertThat(shelf.lines()).hasSize(1);
    }

    /** A partner of full depth lends it as far as the tie goes: 0.3 where a person has none, nothing where she has 0.4. */
    @Test
    void aPartnerLendsItsDepth() {
        Workshop firm = new Workshop(plain());
        Project project = project(firm, firm.product(0), ScriptedDraws.of(), 0);
        JointWork joint = new JointWork(firm.world(), firm.place());
        assertThat(joint.depth(project, firm.person(1), 0)).isZero();
        project.share(Ecosystems.tie(firm.place().alliances(), Point.ORIGIN, ScriptedDraws.of()), 0);
        assertThat(joint.depth(project, firm.person(1), 0)).isEqualTo(0.3);
        assertThat(joint.depth(project, firm.person(0), 0)).isEqualTo(0.4);
    }

    /** Half formal, with four weeks to decide: work begins after two. */
    @ParameterizedTest
    @CsvSource({"1.9, true", "2.1, false"})
    void jointWorkWaitsForConsent(double week, boolean waits) {
        Workshop firm = new Workshop(plain().with("ecosystem.governance.formality", 0.5)
                .with("ecosystem.governance.decisionDelay", Weeks.of(4)));
        Ecosystems.tie(firm.place().alliances(), Point.ORIGIN, ScriptedDraws.of());
        Project project = project(firm, firm.product(0), ScriptedDraws.of(), 0);
        JointWork joint = new JointWork(firm.world(), firm.place());
        joint.begin(project);
        firm.passTo(week);
        assertThat(joint.waits(project)).isEqualTo(waits);
    }
}

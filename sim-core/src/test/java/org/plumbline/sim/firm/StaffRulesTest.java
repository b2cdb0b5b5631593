package org.plumbline.sim.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.sim.fact.PersonHired;
import org.plumbline.sim.fact.PersonLeft;
import org.plumbline.sim.fact.StaffSurveyed;
import org.plumbline.sim.fact.VisionBroadcast;
import org.plumbline.sim.innovation.Workshop;
import org.plumbline.sim.market.SegmentParameters;
import org.plumbline.sim.people.BeliefLaw;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.people.Department;
import org.plumbline.sim.people.Employee;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;
import org.plumbline.sim.simulation.Worlds;

/** Who comes, goes, meets, tells and learns, each decision on both sides of its threshold, with draws written down. */
class StaffRulesTest {
    private static final int OTHER_FIRM = 3;

    private static Payroll payroll(Workshop firm, int people) {
        Payroll payroll = new Payroll(firm.world(), OTHER_FIRM, firm.place().believing());
        payroll.staffAtStart(people, firm.place().believing(), Point.ORIGIN, 0);
        return payroll;
    }

    /** Positions grow from 2 by 52/52 of a gap of 1; one vacancy is filled with chance 1 - e^(-8/52) = 0.1426. */
    @ParameterizedTest
    @CsvSource({"0.142, 1", "0.143, 0"})
    void aVacancyIsFilledByChance(double draw, int hired) {
        Workshop firm = new Workshop(Workshop.plain().with("background.hiring", 12.0));
        Payroll payroll = payroll(firm, 2);
        payroll.week(2 + 52.0 / 12, firm.parameters().background(), draw);
        assertThat(payroll.staff()).hasSize(2 + hired);
        assertThat(firm.facts(PersonHired.class)).hasSize(hired);
    }

    /** Positions fall from 4 by 12/52 of the gap: to just below or just above three and a half. */
    @ParameterizedTest
    @CsvSource({"2.18, 1", "2.16, 0"})
    void peopleBeyondNeedAreLetGo(double gap, int gone) {
        Workshop firm = new Workshop(Workshop.plain().with("background.shedding", 12.0));
        Payroll payroll = payroll(firm, 4);
        payroll.week(4 - gap, firm.parameters().background(), 0.5);
        assertThat(payroll.staff()).hasSize(4 - gone);
    }

    /** At half a departure a year one comes 104 weeks x e after joining; the owner never leaves. */
    @ParameterizedTest
    @CsvSource({"104.9, 0", "105.1, 1"})
    void whoeverIsNoOwnerLeavesInTime(double week, int gone) {
        Workshop firm = new Workshop(Workshop.plain().with("people.leavers", 0.5));
        firm.script(
                Purpose.EMPLOYEE_TURNOVER,
                EntityType.EMPLOYEE,
                ScriptedDraws.of().withExponentials(105.0 / 104));
        Payroll payroll = payroll(firm, 2);
        firm.passTo(week);
        assertThat(payroll.staff()).hasSize(2 - gone);
        assertThat(firm.facts(PersonLeft.class)).hasSize(gone);
        firm.requireUsedUp();
    }

    private static Outlook outlook(Workshop firm) {
        return new Outlook(firm.parameters().people(), firm.world().market().customers(), 0.5);
    }

    /** At communication 0.5 a meeting reaches each with chance 0.75, and each of these tells the owner with chance 0.5. */
    @ParameterizedTest
    @CsvSource({"0.74, 0.49, 1, 1", "0.74, 0.51, 1, 0", "0.76, 0, 0, 0"})
    void aMeetingReachesPartOfTheStaffAndPartOfThemTell(double comes, double tells, int heads, int told) {
        Workshop firm = new Workshop(Workshop.plain().with("levers.communication", 0.5));
        UpwardReports reports = new UpwardReports(1);
        firm.script(Purpose.BROADCAST, EntityType.FIRM, ScriptedDraws.of().withExponentials(0.01, 1e9));
        double ownerStaysAway = 0.9;
        ScriptedDraws upward = heads == 0
                ? ScriptedDraws.of(ownerStaysAway, comes, 0.9, 0.9)
                : ScriptedDraws.of(ownerStaysAway, comes, 0.9, 0.9, tells);
        firm.script(Purpose.UPWARD_REPORT, EntityType.EMPLOYEE, told == 0 ? upward : upward.withNormals(1, 0));
        firm.script(
                Purpose.BROADCAST,
                EntityType.EMPLOYEE,
                heads == 0 ? ScriptedDraws.of() : ScriptedDraws.of().withNormals(0, 0));
        new Meetings(firm.world(), firm.place(), outlook(firm), reports).start(0);
        firm.passTo(10);
        assertThat(firm.facts(VisionBroadcast.class))
                .extracting(VisionBroadcast::heads)
                .containsExactly(heads);
        assertThat(reports.count()).isEqualTo(told);
        firm.requireUsedUp();
    }

    @Test
    void aReportErrsByPartOfTheSpreadOfTastes() {
        Workshop firm = new Workshop(Workshop.plain());
        UpwardReports reports = new UpwardReports(2);
        reports.hear(firm.person(1), ScriptedDraws.of().withNormals(1, -1));
        assertThat(reports.mean()).isEqualTo(new Point(0.6, -0.6));
    }

    /** Everybody's belief is what she last heard, so that the vision is quite clear; answers err by 0.15 and end at 1. */
    @Test
    void anAnswerToTheSurveyErrs() {
        Workshop firm = new Workshop(Workshop.plain().with("levers.measurement", 1.0));
        for (Employee person : firm.place().staff()) {
            firm.place()
                    .believing()
                    .hear(person, Point.ORIGIN, true, 0, ScriptedDraws.of().withNormals(0, 0));
        }
        firm.script(
                Purpose.UPWARD_REPORT, EntityType.EMPLOYEE, ScriptedDraws.of().withNormals(-1, 1, -7, 0));
        new StaffSurvey(firm.world(), firm.place(), 1).week(52);
        assertThat(firm.facts(StaffSurveyed.class).get(0).clarity()).isCloseTo((0.85 + 1 + 0 + 1) / 4, within(1e-12));
        firm.requireUsedUp();
    }

    /** In a session each learns from one colleague in one domain, both drawn. */
    @ParameterizedTest
    @CsvSource({"0.26, 0.13, 0.04", "0.24, 0.13, 0", "0.26, 0.12, 0"})
    void peopleLearnFromWhomTheyMeetInASession(double whom, double domain, double learned) {
        Workshop firm = new Workshop(Workshop.plain().with("capacity.sharing", 1.0));
        double[] draws = {whom, domain, 0, 0.9, 0, 0.9, 0, 0.9};
        firm.script(Purpose.KNOWLEDGE, EntityType.FIRM, ScriptedDraws.of(draws));
        new KnowledgeWork(firm.world(), firm.place()).week(4);
        assertThat(firm.person(0).expertise(1)).isCloseTo(learned, within(1e-12));
        firm.requireUsedUp();
    }

    /** What is written leaks with chance 0.2 a year: 0.003846 a week. */
    @ParameterizedTest
    @CsvSource({"0.0038, true", "0.0039, false"})
    void whatIsWrittenMayLeak(double draw, boolean leaks) {
        Workshop firm = new Workshop(Workshop.plain().with("capacity.codification", 1.0));
        firm.script(Purpose.KNOWLEDGE, EntityType.FIRM, ScriptedDraws.of(draw, 0));
        new KnowledgeWork(firm.world(), firm.place()).week(1);
        assertThat(firm.world().tradeKnowledge().depth(0, 0) > 0).isEqualTo(leaks);
    }

    /** A week writes down 0.05 of the depth of 0.4; of what can be read a newcomer learns 0.7. */
    @Test
    void newcomersReadWhatIsWrittenDown() {
        Workshop firm = new Workshop(Workshop.plain().with("capacity.codification", 1.0));
        KnowledgeWork knowledge = new KnowledgeWork(firm.world(), firm.place());
        knowledge.week(1);
        knowledge.welcome(firm.person(1));
        assertThat(firm.person(1).expertise(0)).isCloseTo(0.7 * 0.05 * 0.4, within(1e-12));
    }

    /** Only the right is a theme: who is drawn on the left is passed over, but the eighth is taken whoever she is. */
    @ParameterizedTest
    @CsvSource({"0.15, 0.1, 2", "0.05, -0.1, 9"})
    void talksAreHeldWithCustomersOfTheThemes(double others, double belief, int draws) {
        Workshop firm = new Workshop(
                Workshop.plain().with("capacity.marketingToResearch", 1.0).with("people.contactWeight", 0.1));
        firm.place().direction().setThemes(List.of(1));
        double[] script = new double[draws];
        Arrays.fill(script, others);
        script[0] = 0.3;
        firm.script(Purpose.MARKET_RESEARCH, EntityType.FIRM, ScriptedDraws.of(script));
        double oneTalkAWeek = 52 * 10 / 0.04;
        new MarketResearch(firm.world(), firm.place(), oneTalkAWeek).week(1);
        assertThat(firm.person(1).belief().x()).isCloseTo(belief, within(1e-12));
        firm.requireUsedUp();
    }

    /** Of the firm's buyers, all on the left, one of the home segment is looked for at most four times. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 4"})
    void peopleMeetCustomersOfTheirSegmentAtHome(int home, int tries) {
        Workshop firm = new Workshop(Workshop.plain());
        double[] anybody = new double[tries];
        ScriptedDraws contacts = ScriptedDraws.of(anybody).withExponentials(0.5, 1e9);
        Economics economics = Economics.of(firm.parameters().firm(), 40);
        Founding founding = new Founding(
                0, economics, 0, 0, 0, 1, firm.place().policy(), firm.place().policy(), 0);
        Believing believing = outlook(firm)
                .present(founding, firm.place().brand(), firm.place().operations());
        ScriptedDraws traits = ScriptedDraws.of(0, 0, 0, 0, 0, 0, 0, 0);
        Employee person =
                new Employee(9, false, Department.MARKET, home, Point.ORIGIN, Point.ORIGIN, traits, contacts, 0);
        believing.start(person, 0);
        BeliefLaw law = believing.law();
        believing.advance(person, 52 / law.phi());
        assertThat(person.belief().x()).isNegative();
        contacts.requireUsedUp();
    }

    private static Worlds strategic() {
        return Workshop.plain().with("posture.strategic", 1.0).with("people.messageWeight", 0.25);
    }

    /** The left, at -1, moves by 1 a year to the right: in three years it will be at 2, which the report moves her to by 0.25. */
    @Test
    void aTrendReportLooksThreeYearsAhead() {
        Point trend = new Point(1, 0);
        Workshop firm = new Workshop(strategic()
                .with(
                        "market.segments",
                        List.of(
                                new SegmentParameters("left", "", "", Workshop.LEFT, 0.5, 0, trend, 0, 0),
                                Worlds.segment("right", 1, 0, 0.5, 0))));
        firm.script(Purpose.TREND_REPORT, EntityType.FIRM, ScriptedDraws.of().withNormals(0, 0, 0, 0));
        new Foresight(firm.world(), firm.place(), 1).week(13);
        assertThat(firm.person(0).belief().x()).isCloseTo(0.25 * 2, within(1e-12));
    }

    /** A report errs by half the spread of tastes: it puts the left, at -1, where its first draw says. */
    @ParameterizedTest
    @CsvSource({"2.1, 0.0125", "1.9, -0.0125"})
    void aTrendReportErrs(double z, double belief) {
        Workshop firm = new Workshop(strategic());
        firm.script(Purpose.TREND_REPORT, EntityType.FIRM, ScriptedDraws.of().withNormals(z, 0, 0, 0));
        new Foresight(firm.world(), firm.place(), 1).week(13);
        assertThat(firm.person(0).belief().x()).isCloseTo(belief, within(1e-12));
        firm.requireUsedUp();
    }
}

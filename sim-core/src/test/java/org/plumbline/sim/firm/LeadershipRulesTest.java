package org.plumbline.sim.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.sim.fact.FirmExited;
import org.plumbline.sim.fact.RoadmapRound;
import org.plumbline.sim.fact.RoundSought;
import org.plumbline.sim.fact.SalesAlarm;
import org.plumbline.sim.finance.Account;
import org.plumbline.sim.finance.Ledger;
import org.plumbline.sim.innovation.Pipeline;
import org.plumbline.sim.innovation.Shelf;
import org.plumbline.sim.innovation.Workshop;
import org.plumbline.sim.market.Brand;
import org.plumbline.sim.market.Market;
import org.plumbline.sim.people.Believing;
import org.plumbline.sim.policy.Governance;
import org.plumbline.sim.policy.RoadmapVersion;
import org.plumbline.sim.quantity.Money;
import org.plumbline.sim.quantity.Point;
import org.plumbline.sim.quantity.Weeks;
import org.plumbline.sim.random.EntityType;
import org.plumbline.sim.random.Purpose;
import org.plumbline.sim.random.ScriptedDraws;

/** What owners and investors decide, each decision on both sides of its threshold, with draws written down. */
class LeadershipRulesTest {
    /** One closing a year of firms of five, whatever their size: 1 - e^(-1/52) = 0.0190 a week. */
    @ParameterizedTest
    @CsvSource({"0.01904, false", "0.01906, true"})
    void anOwnerClosesByChance(double draw, boolean open) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("background.closing", 1.0)
                .with("background.closingBySize", 0.0)
                .with("people.leavers", 0.0));
        firm.script(Purpose.FIRM_LIFE, EntityType.FIRM, ScriptedDraws.of(0.999, draw));
        Firm other = another(firm, 1e7);
        other.live(1);
        assertThat(other.open()).isEqualTo(open);
        assertThat(firm.facts(FirmExited.class)).hasSize(open ? 0 : 1);
        firm.requireUsedUp();
    }

    /** Without credit and own money a firm closes once its account is below zero. */
    @ParameterizedTest
    @CsvSource({"0, true", "-0.01, false"})
    void aFirmThatCannotPayCloses(double cash, boolean open) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("background.closing", 0.0)
                .with("background.ownerReserve", 0.0)
                .with("people.leavers", 0.0)
                .with("firm.credit", Money.of(0)));
        firm.script(Purpose.FIRM_LIFE, EntityType.FIRM, ScriptedDraws.of(0.999, 0));
        Firm other = another(firm, cash);
        other.live(1);
        assertThat(other.open()).isEqualTo(open);
    }

    private static Firm another(Workshop firm, double cash) {
        Brand brand = new Brand(5, firm.world().market().customers().memory());
        firm.world().market().enter(brand);
        Outlook outlook =
                new Outlook(firm.parameters().people(), firm.world().market().customers(), 0.5);
        return new Firm(firm.world(), firm.parameters().background(), founding(firm, 5, cash), brand, outlook);
    }

    private static Founding founding(Workshop firm, int number, double cash) {
        Economics economics = Economics.of(firm.parameters().firm(), 40);
        return new Founding(
                number,
                economics,
                cash,
                0,
                0.5,
                1,
                firm.place().policy(),
                firm.place().policy(),
                0);
    }

    /** Growth of 25 % where 50 % convinces every investor: half of the attempts bring a round. */
    @ParameterizedTest
    @CsvSource({"0.49, true", "0.51, false"})
    void investorsPayForGrowth(double draw, boolean paid) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("background.funding.round", 12.0)
                .with("background.funding.growth", 0.5)
                .with("background.funding.hours", 1.0));
        Founding founding = founding(firm, 0, 0);
        Ledger losing = new Ledger(0);
        losing.book(Account.RENT, -1);
        Backers backers = new Backers(
                firm.world(),
                firm.parameters().background(),
                founding,
                losing,
                firm.place().hours(),
                firm.place().staff());
        firm.script(Purpose.FUNDING_ROUND, EntityType.FIRM, ScriptedDraws.of(draw));
        int week = 26;
        double plannedInAWeek = 100 * founding.economics().sales() / 52;
        long revenue = Math.round(plannedInAWeek * (26 + 0.25 * 52));
        backers.week(week, revenue);
        assertThat(firm.facts(RoundSought.class)).extracting(RoundSought::paid).containsExactly(paid);
        assertThat(losing.balance(Account.INVESTORS) > 0).isEqualTo(paid);
        firm.requireUsedUp();
    }

    /** Figures of a firm that has just entered are those of its weeks, however old the market is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 500})
    void aNewFirmsFiguresAreThoseOfItsOwnWeeks(int entry) {
        Workshop firm = new Workshop(Workshop.plain().with("levers.measurement", 1.0));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        shelf.stock(firm.place().brand().offerings().get(0));
        Metrics metrics = new Metrics(firm.world(), firm.place(), shelf);
        Market market = firm.world().market();
        market.everybodyChooses();
        market.setWeight(1000);
        market.week(1);
        assertThat(shelf.lines().get(0).offering().ordered()).isPositive();
        metrics.note(entry, 1);
        market.setWeight(1e-9);
        market.week(2);
        metrics.note(entry + 1, 1);
        firm.script(Purpose.METRICS, EntityType.FIRM, ScriptedDraws.of().withNormals(0));
        assertThat(metrics.measured(entry + 1)).isEqualTo(1);
    }

    /** Half of the error of 5 % takes figures below 5/6 at z = log(5/6) / 0.025 = -7.293. */
    @ParameterizedTest
    @CsvSource({"-7.30, 1", "-7.29, 0"})
    void figuresThatFallShortByASixthRaiseAnAlarm(double z, int alarms) {
        Workshop firm = new Workshop(Workshop.plain().with("levers.measurement", 1.0));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        Pipeline pipeline = new Pipeline(firm.world(), firm.place(), shelf, 1, 0.5, 100);
        firm.script(Purpose.METRICS, EntityType.FIRM, ScriptedDraws.of().withNormals(z));
        Metrics metrics = new Metrics(firm.world(), firm.place(), shelf);
        for (int week = 0; week <= 52; week++) {
            metrics.note(week, 1);
        }
        metrics.check(52, pipeline);
        assertThat(firm.facts(SalesAlarm.class)).hasSize(alarms);
        firm.requireUsedUp();
    }

    /** The vision lies half-way between the segments: the one that the owner sees nearer becomes the theme. */
    @ParameterizedTest
    @CsvSource({"0.01, 0", "-0.01, 1"})
    void theThemeIsTheSegmentThatLooksNearest(double z, int theme) {
        Workshop firm =
                new Workshop(Workshop.plain().with("levers.clarity", 1.0).with("levers.measurement", 0.0));
        firm.script(Purpose.METRICS, EntityType.FIRM, ScriptedDraws.of().withNormals(z, 0, 0, 0));
        new Themes(firm.world(), firm.place(), 1).followVision();
        assertThat(firm.place().direction().themes()).containsExactly(theme);
        firm.requireUsedUp();
    }

    /** The audit asks one of four people: only the second is far from the vision. */
    @ParameterizedTest
    @CsvSource({"0.24, 0, 0", "0.26, 0.8, 0.4", "0.49, 0.8, 0.4", "0.51, 0, 0"})
    void theAuditFindsWhomItAsks(double whom, double gap, double quota) {
        Workshop firm = new Workshop(
                Workshop.plain().with("roadmap.version", RoadmapVersion.FIXED).with("roadmap.auditHours", 2.0));
        Believing believing = firm.place().believing();
        believing.takeIn(firm.person(1), new Point(0.8, 0), 1);
        firm.script(Purpose.ROADMAP, EntityType.FIRM, ScriptedDraws.of(whom).withNormals(0, 0, 0, 0));
        roadmap(firm).week(1);
        assertThat(firm.facts(RoadmapRound.class)).extracting(RoadmapRound::gap).containsExactly(gap);
        assertThat(firm.place().direction().offVisionQuota()).isEqualTo(quota);
        firm.requireUsedUp();
    }

    /** A triggered roadmap takes its next round only if the firm's own figures lie below what it aspires to. */
    @ParameterizedTest
    @CsvSource({"TRIGGERED, -0.01, 2", "TRIGGERED, 0.01, 1", "CALENDAR, 9, 2", "FIXED, 9, 1"})
    void theVersionSaysWhenTheNextRoundIsTaken(RoadmapVersion version, double z, int rounds) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("roadmap.version", version)
                .with("roadmap.interval", Weeks.of(52))
                .with("roadmap.aspiration", 1.0)
                .with("roadmap.auditHours", 1.0)
                .with("roadmap.culture", Money.of(0)));
        boolean looks = version == RoadmapVersion.TRIGGERED;
        firm.script(Purpose.METRICS, EntityType.FIRM, looks ? ScriptedDraws.of().withNormals(z) : ScriptedDraws.of());
        Roadmap roadmap = roadmap(firm);
        roadmap.week(1);
        roadmap.week(53);
        assertThat(firm.facts(RoadmapRound.class)).hasSize(rounds);
        firm.requireUsedUp();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "6, false", "7, true"})
    void projectsMayStartWhenTheCommitteeMeets(int week, boolean may) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("roadmap.version", RoadmapVersion.FIXED)
                .with("roadmap.committeeMeets", Weeks.of(6)));
        Roadmap roadmap = roadmap(firm);
        roadmap.week(1);
        roadmap.week(week);
        assertThat(firm.place().direction().governance().mayStart()).isEqualTo(may);
    }

    /** A round of 4 hours of training for each of four: 0.003 an hour of what is missing in her own domains, at 10 an hour. */
    @Test
    void aRoundNamesOwnersOpensAnswersSetsBonusesAsideAndTrains() {
        Workshop firm = new Workshop(Workshop.plain()
                .with("roadmap.version", RoadmapVersion.FIXED)
                .with("roadmap.culture", Money.of(2000))
                .with("roadmap.training", 4.0));
        Governance governance = firm.place().direction().governance();
        assertThat(governance.ownersNamed() || governance.openAnswers() || governance.bonus() > 0)
                .isFalse();
        roadmap(firm).week(1);
        assertThat(governance.ownersNamed() && governance.openAnswers()).isTrue();
        assertThat(governance.payBonus())
                .as("a quarter of the pot")
                .isEqualTo(Money.of(500).cents());
        assertThat(firm.person(1).expertise(1)).isCloseTo(0.4 + 0.003 * 4 * 0.6, within(1e-12));
        assertThat(firm.person(1).expertise(0)).isZero();
        assertThat(firm.place().ledger().balance(Account.TRAINING))
                .isEqualTo(-Money.of(4 * 4 * 10).cents());
    }

    private static Roadmap roadmap(Workshop firm) {
        Metrics metrics = new Metrics(firm.world(), firm.place(), new Shelf(firm.world(), firm.place()));
        Themes themes = new Themes(firm.world(), firm.place(), 1);
        return new Roadmap(
                firm.world(), firm.place(), metrics, themes, new KnowledgeWork(firm.world(), firm.place()), 1);
    }

    /** As many buy on the left as on the right: the audit's error on either decides which it takes for the theme. */
    @ParameterizedTest
    @CsvSource({"-0.01, 0", "0.01, 1"})
    void thePriorityIsTheSegmentThatSeemsToBuyMost(double z, int theme) {
        Workshop firm = new Workshop(Workshop.plain()
                .with("levers.clarity", 1.0)
                .with("roadmap.version", RoadmapVersion.FIXED)
                .with("roadmap.auditHours", 1.0));
        Market market = firm.world().market();
        market.leave(market.brands().get(1));
        market.everybodyChooses();
        firm.script(Purpose.ROADMAP, EntityType.FIRM, ScriptedDraws.of().withNormals(0, z));
        roadmap(firm).week(1);
        assertThat(firm.place().direction().themes()).containsExactly(theme);
        firm.requireUsedUp();
    }

    /** The owner moves the vision half the way to what she has learned: here her own belief and sales at the left. */
    @ParameterizedTest
    @CsvSource({"25, 0", "26, 1"})
    void theVisionIsReviewedWhenItIsDue(int week, int reviews) {
        Workshop firm =
                new Workshop(Workshop.plain().with("levers.measurement", 1.0).with("posture.visionLearning", 0.5));
        Shelf shelf = new Shelf(firm.world(), firm.place());
        Pipeline pipeline = new Pipeline(firm.world(), firm.place(), shelf, 1, 0.5, 100);
        VisionReview review = new VisionReview(
                firm.world(),
                firm.place(),
                pipeline,
                new UpwardReports(1),
                new Metrics(firm.world(), firm.place(), shelf),
                new Themes(firm.world(), firm.place(), 1));
        review.week(week);
        double sales = 1 / (0.25 + 0.05 * 0.05);
        double learned = -sales / (sales + 2);
        assertThat(firm.place().direction().vision().x()).isEqualTo(reviews == 0 ? 0 : learned / 2);
    }
}
